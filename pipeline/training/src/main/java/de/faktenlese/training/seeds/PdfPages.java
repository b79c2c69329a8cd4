// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The pages of a PDF, filled from top to bottom; a full page is closed with its number and a new one begun. Units are points. */
final class PdfPages implements BlockWriter, Closeable {

    private static final float LEFT = 92;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 72;
    private static final float BOTTOM = 84;
    private static final float FOOT = 48;
    private static final float INDENT = 16;
    private static final float SIZE = 11.5f;
    private static final float LEADING = 1.35f;
    private static final float BETWEEN_BLOCKS = 7;
    private static final float BAND = 14;
    private static final Color ACCENT = new Color(0x1B4F72);

    private final PDFont body = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument document;
    private final String footer;
    private PDPageContentStream page;
    private int number;
    private float y;

    PdfPages(PDDocument document, String footer) throws IOException {
        this.document = document;
        this.footer = footer;
        page = nextPage();
    }

    @Override
    public void heading(int level, String text) throws IOException {
        float size = level == 1 ? 21 : 14;
        if (level == 1) {
            band();
        }
        y -= size * 0.7f;
        breakBefore(4 * SIZE * LEADING);
        lines(new TextLines(bold, size, WIDTH), text, LEFT, ACCENT, false);
        y -= BETWEEN_BLOCKS / 2;
    }

    @Override
    public void paragraph(String text) throws IOException {
        lines(new TextLines(body, SIZE, WIDTH), text, LEFT, Color.BLACK, true);
        y -= BETWEEN_BLOCKS;
    }

    @Override
    public void item(String marker, String text) throws IOException {
        breakBefore(SIZE * LEADING);
        show(body, SIZE, LEFT, y - SIZE * LEADING, Color.BLACK, 0, marker);
        lines(new TextLines(body, SIZE, WIDTH - INDENT), text, LEFT + INDENT, Color.BLACK, true);
        y -= BETWEEN_BLOCKS / 2;
    }

    @Override
    public void table(List<List<String>> rows) throws IOException {
        for (List<String> row : rows) {
            breakBefore(SIZE * LEADING);
            y -= SIZE * LEADING;
            for (int column = 0; column < row.size(); column++) {
                show(body, SIZE, LEFT + column * WIDTH / row.size(), y, Color.BLACK, 0, row.get(column));
            }
        }
        y -= BETWEEN_BLOCKS;
    }

    @Override
    public void close() throws IOException {
        closePage();
    }

    private void lines(TextLines layout, String text, float x, Color color, boolean justified) throws IOException {
        List<String> lines = layout.of(text);
        for (int i = 0; i < lines.size(); i++) {
            breakBefore(layout.size() * LEADING);
            y -= layout.size() * LEADING;
            boolean last = i == lines.size() - 1;
            float wordSpacing = justified && !last ? layout.wordSpacing(lines.get(i)) : 0;
            show(layout.font(), layout.size(), x, y, color, wordSpacing, lines.get(i));
        }
    }

    private void show(PDFont font, float size, float x, float baseline, Color color, float wordSpacing, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setNonStrokingColor(color);
        page.setWordSpacing(wordSpacing);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }

    private void band() throws IOException {
        page.setNonStrokingColor(ACCENT);
        page.addRect(0, PDRectangle.A4.getHeight() - BAND, PDRectangle.A4.getWidth(), BAND);
        page.fill();
    }

    private void breakBefore(float height) throws IOException {
        if (y - height < BOTTOM) {
            closePage();
            page = nextPage();
        }
    }

    private PDPageContentStream nextPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        number++;
        y = TOP;
        // uncompressed: compressors differ from machine to machine
        return new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false);
    }

    private void closePage() throws IOException {
        show(bold, 8, LEFT, FOOT, Color.GRAY, 0, footer + "  |  Seite " + number);
        page.close();
    }
}
