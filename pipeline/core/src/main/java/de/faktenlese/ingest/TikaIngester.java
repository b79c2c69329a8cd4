// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.document.DateSource;
import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.PublicationDate;
import de.faktenlese.document.SourceDocument;
import de.faktenlese.ingest.Ingested.Failed;
import de.faktenlese.ingest.Ingested.Read;
import de.faktenlese.language.LanguageDetector;
import de.faktenlese.resource.ModelFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads files with Apache Tika's parsers: plain text, Markdown, HTML, mails with their attachments, PDF, DOCX, DOC, ODT, RTF.
 * Thread-safe; the parsers are shared.
 */
public final class TikaIngester implements Ingester {

    private static final String GERMAN = "de";
    private static final Set<String> READ_AS_GERMAN = Set.of(GERMAN, "und");
    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(60));
    /** How deep mails may lie in mails. */
    private static final int DEEPEST = 8;

    private final MediaTypes mediaTypes = new MediaTypes();
    private final Readers readers;
    private final DateReader dates;
    private final LanguageDetector languages;

    /**
     * @param models the data files, of which {@code language/} is read
     * @param languages tells texts in other languages, which are refused
     */
    public TikaIngester(ModelFiles models, LanguageDetector languages) {
        this.dates = DateReader.read(models);
        this.readers = new Readers(models, dates);
        this.languages = languages;
    }

    @Override
    public List<Ingested> ingest(RawInput input, @Nullable LocalDate date) {
        List<Ingested> outcomes = new ArrayList<>();
        ingest(input, new Known(date, null, 0), outcomes);
        return outcomes;
    }

    /**
     * What is known of a file before it is opened.
     *
     * @param date the date of publication that the caller gives
     * @param container the date of the mail that it is attached to, for want of any other
     * @param depth in how many mails it lies
     */
    private record Known(@Nullable LocalDate date, @Nullable PublicationDate container, int depth) {
    }

    private void ingest(RawInput input, Known known, List<Ingested> outcomes) {
        String mediaType = "file";
        try {
            if (input.bytes().length == 0) {
                throw new UnreadableException(FailureCategory.EMPTY, "an empty file, expected a text");
            }
            mediaType = mediaTypes.detect(input);
            Content content = content(input, mediaType);
            PublicationDate date = date(input, content, known);
            outcomes.add(document(input, mediaType, content, date));
            ingestAttachments(content, new Known(known.date, date, known.depth + 1), outcomes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcomes.add(new Failed(input.source(), FailureCategory.UNREADABLE, "not read, because the program was stopped"));
        } catch (Exception | StackOverflowError e) {
            outcomes.add(Failures.of(input.source(), mediaType, e));
        }
    }

    private void ingestAttachments(Content content, Known known, List<Ingested> outcomes) {
        for (RawInput attachment : content.attachments()) {
            if (known.depth > DEEPEST) {
                outcomes.add(new Failed(attachment.source(), FailureCategory.UNSUPPORTED,
                        "a mail inside more than " + DEEPEST + " others; save it as a file of its own"));
            } else {
                ingest(attachment, known, outcomes);
            }
        }
    }

    private Content content(RawInput input, String mediaType) throws Exception {
        Optional<Format> format = Format.of(mediaType);
        if (format.isEmpty()) {
            throw new UnreadableException(FailureCategory.UNSUPPORTED, mediaType
                    + " holds no text or is not read, expected plain text, "
                    + "Markdown, HTML, EML, PDF, DOCX, DOC, ODT or RTF; convert it");
        }
        ContentReader reader = readers.of(format.get());
        return format.get() == Format.TEXT ? reader.read(input) : LIMIT.call(() -> reader.read(input));
    }

    private Ingested document(RawInput input, String mediaType, Content content, @Nullable PublicationDate date) {
        String title = Titles.meaningful(content.title());
        Passage passage = Titles.lead(title, content.body());
        if (passage.isBlank()) {
            return new Failed(input.source(), FailureCategory.EMPTY, "no letter or digit in this " + mediaType
                    + ", expected a text");
        }
        NormalizedText text = passage.normalized();
        String language = languages.detect(text.text());
        if (!READ_AS_GERMAN.contains(language)) {
            return new Failed(input.source(), FailureCategory.NOT_GERMAN,
                    "a text in the language \"" + language + "\", expected German; leave it out");
        }
        return new Read(new SourceDocument(sha256(input.bytes()), input.source(), mediaType, GERMAN, title, content.author(),
                date, text));
    }

    private @Nullable PublicationDate date(RawInput input, Content content, Known known) {
        if (known.date != null) {
            return new PublicationDate(known.date, DateSource.OPTION);
        }
        if (content.published() != null) {
            return new PublicationDate(content.published(), DateSource.METADATA);
        }
        LocalDate named = dates.fileName(input.source());
        if (named != null) {
            return new PublicationDate(named, DateSource.FILE_NAME);
        }
        LocalDate printed = dates.text(content.body());
        return printed != null ? new PublicationDate(printed, DateSource.TEXT) : known.container;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
