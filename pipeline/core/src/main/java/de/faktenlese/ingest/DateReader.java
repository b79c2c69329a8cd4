// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

import de.faktenlese.document.Span;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the day of publication out of metadata stamps, file names and the first lines of a text. Immutable, thread-safe. */
final class DateReader {

    /** Where most German publications appear; stamps in universal time are taken to be of this zone's day. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter OFFSET_STAMP = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSS][.SSS][ ][XXX][XX][X]", Locale.ROOT);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?![\\d.]*\\d)");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[.:]?\\s*$");
    private static final String SEPARATORS = "|·•–—-,:;/(";
    /** How many of the first lines, and how much of a line, are looked at. */
    private static final int FIRST_LINES = 12;
    private static final int LONGEST_LINE = 120;
    private static final int DATELINE_START = 60;

    private final Map<String, Integer> months;
    private final Set<String> introductions;
    private final Pattern worded;

    private DateReader(Map<String, Integer> months, Set<String> introductions) {
        this.months = months;
        this.introductions = introductions;
        String names = months.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.worded = Pattern.compile("(?<!\\d)(\\d{1,2})\\.?\\s*(" + names + ")\\.?\\s+(\\d{4})(?!\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads month names and introducing words from {@code models/language}. */
    static DateReader read(ModelFiles models) {
        Map<String, Integer> months = new HashMap<>();
        for (Table.Row row : Table.read(models, "language/months.tsv").rows()) {
            row.list("names").forEach(name -> months.put(name.toLowerCase(Locale.GERMAN), Integer.valueOf(row.get("month"))));
        }
        Set<String> introductions = new HashSet<>();
        for (Table.Row row : Table.read(models, "language/datelines.tsv").rows()) {
            introductions.add(row.get("word").toLowerCase(Locale.GERMAN));
        }
        return new DateReader(Map.copyOf(months), Set.copyOf(introductions));
    }

    /**
     * The day of a stamp in metadata: an ISO 8601 date or date and time, an RFC 5322 date, or a German date. A time with an
     * offset is of the day that it names, one in universal time of the day in Germany.
     */
    @Nullable LocalDate stamp(@Nullable String stamp) {
        if (stamp == null || stamp.isBlank()) {
            return null;
        }
        LocalDate day = day(OFFSET_STAMP, stamp.strip());
        if (day == null) {
            day = day(DateTimeFormatter.RFC_1123_DATE_TIME, stamp.strip().replaceFirst("\\s*\\(.*\\)$", ""));
        }
        if (day == null) {
            Matcher iso = ISO.matcher(stamp);
            day = iso.find() ? date(iso.group(1), iso.group(2), iso.group(3)) : anywhere(stamp);
        }
        return day;
    }

    /** The date that a file's name begins with, as {@code YYYY-MM-DD}. */
    @Nullable LocalDate fileName(String source) {
        Matcher iso = ISO.matcher(source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1));
        return iso.lookingAt() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    /**
     * The date that one of a text's first lines gives as its own: alone, after a word such as "vom" or "Stand", or set off by a
     * comma, colon or dash ("Frankfurt, 18. März 2025 – ...").
     */
    @Nullable LocalDate text(Passage passage) {
        List<Span> blocks = passage.blocks();
        int lines = 0;
        for (int i = 0; i < blocks.size() && lines < FIRST_LINES; i++) {
            for (String line : blocks.get(i).of(passage.text()).split("\\R")) {
                LocalDate date = line.isBlank() || lines++ >= FIRST_LINES ? null : dateline(line.strip());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate dateline(String line) {
        for (Pattern pattern : List.of(worded, NUMERIC, ISO)) {
            Matcher found = pattern.matcher(line);
            while (found.find()) {
                boolean near = line.length() <= LONGEST_LINE || found.start() <= DATELINE_START;
                if (near && isIntroduced(line.substring(0, found.start())) && isSetOff(line.substring(found.end()))) {
                    return date(pattern, found.toMatchResult());
                }
            }
        }
        return null;
    }

    private boolean isIntroduced(String before) {
        String left = before.strip();
        if (left.isEmpty() || SEPARATORS.indexOf(left.charAt(left.length() - 1)) >= 0) {
            return true;
        }
        Matcher word = WORD_BEFORE.matcher(left);
        return word.find() && introductions.contains(word.group(1).toLowerCase(Locale.GERMAN));
    }

    private static boolean isSetOff(String after) {
        String right = after.strip();
        return right.isEmpty() || SEPARATORS.indexOf(right.charAt(0)) >= 0 || ").".indexOf(right.charAt(0)) >= 0;
    }

    private @Nullable LocalDate anywhere(String text) {
        for (Pattern pattern : List.of(worded, NUMERIC)) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                return date(pattern, found.toMatchResult());
            }
        }
        return null;
    }

    private @Nullable LocalDate date(Pattern pattern, MatchResult found) {
        if (pattern == ISO) {
            return date(found.group(1), found.group(2), found.group(3));
        }
        String month = pattern == worded ? String.valueOf(months.get(found.group(2).toLowerCase(Locale.GERMAN))) : found.group(2);
        String year = found.group(3).length() == 2 ? "20" + found.group(3) : found.group(3);
        return date(year, month, found.group(1));
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return plausible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(DateTimeFormatter format, String stamp) {
        try {
            TemporalAccessor parsed = format.parseBest(stamp, OffsetDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime time && time.getOffset().equals(ZoneOffset.UTC)) {
                return plausible(time.atZoneSameInstant(ZONE).toLocalDate());
            }
            return plausible(LocalDate.from(parsed));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Clocks that were never set give 1601, 1970 or 1980. */
    private static @Nullable LocalDate plausible(LocalDate date) {
        return date.getYear() > 1980 && date.getYear() < 2100 ? date : null;
    }
}
