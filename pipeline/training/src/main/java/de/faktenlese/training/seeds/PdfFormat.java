// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A PDF on A4 pages, justified and hyphenated, with page numbers; letters are those of the WinAnsi encoding. */
final class PdfFormat implements NewsletterFormat {

    @Override
    public byte[] write(Newsletter newsletter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentInformation(information(newsletter));
            document.setDocumentId(newsletter.requiredDate().toEpochDay());
            document.getDocumentCatalog().setLanguage("de-DE");
            try (PdfPages pages = new PdfPages(document, newsletter.author())) {
                BlockReader.copy(newsletter, pages);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static PDDocumentInformation information(Newsletter newsletter) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(newsletter.title());
        information.setAuthor(newsletter.author());
        information.setCreationDate(morningOf(newsletter.requiredDate()));
        return information;
    }

    private static Calendar morningOf(LocalDate day) {
        Calendar morning = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        morning.clear();
        morning.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth(), 6, 0);
        return morning;
    }
}
