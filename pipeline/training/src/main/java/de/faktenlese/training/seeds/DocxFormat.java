// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document with real headings, real lists and real tables. */
final class DocxFormat implements NewsletterFormat {

    @Override
    public byte[] write(Newsletter newsletter) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document.getProperties().getCoreProperties(), newsletter);
            BlockReader.copy(newsletter, new Blocks(document));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StoredZip.repack(bytes.toByteArray());
        }
    }

    private static void describe(POIXMLProperties.CoreProperties properties, Newsletter newsletter) {
        Optional<Date> time = Optional.of(Date.from(newsletter.requiredDate().atTime(6, 0).toInstant(ZoneOffset.UTC)));
        properties.setTitle(newsletter.title());
        properties.setCreator(newsletter.author());
        properties.setCreated(time);
        properties.setModified(time);
    }

    /** Appends blocks to a Word document. */
    private static final class Blocks implements BlockWriter {

        private static final int HEADING_LEVELS = 3;

        private final XWPFDocument document;
        private final BigInteger bulleted;
        private final BigInteger numbered;

        Blocks(XWPFDocument document) {
            this.document = document;
            bulleted = list(0, STNumberFormat.BULLET, "•");
            numbered = list(1, STNumberFormat.DECIMAL, "%1.");
            XWPFStyles styles = document.createStyles();
            for (int level = 1; level <= HEADING_LEVELS; level++) {
                styles.addStyle(headingStyle(level));
            }
        }

        @Override
        public void heading(int level, String text) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Heading" + level);
            paragraph.setSpacingBefore(240);
            XWPFRun run = paragraph.createRun();
            run.setText(text);
            run.setBold(true);
            run.setColor("1F5C4A");
            run.setFontSize(level == 1 ? 22 : 14);
        }

        @Override
        public void paragraph(String text) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(120);
            paragraph.createRun().setText(text);
        }

        @Override
        public void item(String marker, String text) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(marker.equals("•") ? bulleted : numbered);
            paragraph.setNumILvl(BigInteger.ZERO);
            paragraph.createRun().setText(text);
        }

        @Override
        public void table(List<List<String>> rows) {
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            table.setWidth("100%");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
        }

        private static XWPFStyle headingStyle(int level) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId("Heading" + level);
            style.addNewName().setVal("heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            style.addNewQFormat();
            return new XWPFStyle(style);
        }

        private BigInteger list(int id, STNumberFormat.Enum format, String text) {
            CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
            definition.setAbstractNumId(BigInteger.valueOf(id));
            CTLvl level = definition.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(text);
            level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(400));
            var numbering = document.createNumbering();
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
        }
    }
}
