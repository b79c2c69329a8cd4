// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.seeds;

import de.faktenlese.resource.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the sample newsletters that no text editor can write, from the Markdown beside {@code seeds.tsv}. */
@Command(name = "seeds", description = "Makes the sample newsletters in PDF, Word, OpenDocument, RTF and as e-mails.")
public final class SeedMaker implements Callable<Integer> {

    private static final String ATTACHED = "!/";

    @Parameters(paramLabel = "DIR", description = "the folder to write to")
    private Path folder = Path.of("seeds");

    /** Writes the newsletters into the folder named by the only argument. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new SeedMaker()).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws IOException {
        for (Map.Entry<String, byte[]> seed : make().entrySet()) {
            Path file = folder.resolve(seed.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, seed.getValue());
        }
        return 0;
    }

    /**
     * Makes all newsletters of {@code seeds.tsv}.
     *
     * @return each file's content under its path in the seeds' folder
     * @throws IllegalArgumentException if a row asks for what cannot be made, with the line
     */
    static Map<String, byte[]> make() throws IOException {
        List<Table.Row> rows = Table.read("seeds.tsv", new StringReader(resource("seeds.tsv"))).rows();
        Map<String, byte[]> seeds = new TreeMap<>();
        for (Table.Row row : rows) {
            if (!row.get("target").contains(ATTACHED)) {
                seeds.put(row.get("target"), make(row, rows));
            }
        }
        return seeds;
    }

    private static byte[] make(Table.Row row, List<Table.Row> all) throws IOException {
        try {
            return format(row, all).write(newsletter(row));
        } catch (IllegalArgumentException e) {
            throw row.error(row.get("source") + ": " + e.getMessage());
        }
    }

    private static Newsletter newsletter(Table.Row row) throws IOException {
        Optional<LocalDate> date = Optional.of(row.get("date")).filter(cell -> !cell.isEmpty()).map(LocalDate::parse);
        return Newsletter.of(row.get("title"), row.get("author"), date, resource(row.get("source")));
    }

    private static NewsletterFormat format(Table.Row row, List<Table.Row> all) throws IOException {
        String target = row.get("target");
        String extension = target.substring(target.lastIndexOf('.') + 1);
        return switch (extension) {
            case "pdf" -> new PdfFormat();
            case "docx" -> new DocxFormat();
            case "odt" -> new OdtFormat();
            case "rtf" -> new RtfFormat();
            case "eml" -> new MailFormat(resource("mail.html"), resource("mail-footer.txt"), attachments(target, all));
            default -> throw row.error("cannot make ." + extension + "; use pdf, docx, odt, rtf or eml");
        };
    }

    private static List<MailFormat.Attachment> attachments(String mail, List<Table.Row> all) throws IOException {
        List<MailFormat.Attachment> attachments = new ArrayList<>();
        for (Table.Row row : all) {
            if (row.get("target").startsWith(mail + ATTACHED)) {
                String name = row.get("target").substring(mail.length() + ATTACHED.length());
                attachments.add(new MailFormat.Attachment(name, "application/pdf", make(row, all)));
            }
        }
        return attachments;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SeedMaker.class.getResourceAsStream("/seeds/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name + ": not among the resources under seeds/");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
