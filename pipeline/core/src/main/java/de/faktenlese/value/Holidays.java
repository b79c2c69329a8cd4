// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days with a name: "Silvester", "Ostermontag", "Tag der Deutschen Einheit". */
final class Holidays {

    private static final Pattern RULE = Pattern.compile("(?:(easter|advent)|(\\d\\d)-(?:(\\d\\d)|([A-Z]+)#(\\d)))([+-]\\d+)?");

    private final Phrases<Yearly> names;

    private Holidays(List<Phrases.Entry<Yearly>> entries) {
        this.names = new Phrases<>(entries);
    }

    static Holidays read(ModelFiles models) {
        List<Phrases.Entry<Yearly>> entries = new ArrayList<>();
        for (Table.Row row : Table.read(models, "values/holidays.tsv").rows()) {
            Matcher rule = RULE.matcher(row.get("rule"));
            if (!rule.matches()) {
                throw row.error("not a rule: " + row.get("rule") + "; expected MM-DD, easter+N, advent+N or MM-WEEKDAY#N");
            }
            row.list("names").forEach(name -> entries.add(new Phrases.Entry<>(name, yearly(rule))));
        }
        return new Holidays(entries);
    }

    Phrases.@Nullable Match<Yearly> at(LexedSentence s, int i) {
        return names.at(s, i);
    }

    private static Yearly yearly(Matcher rule) {
        int days = rule.group(6) == null ? 0 : Integer.parseInt(rule.group(6));
        if (rule.group(1) != null) {
            boolean easter = rule.group(1).equals("easter");
            return new Yearly(year -> Period.day((easter ? easter(year) : advent(year)).plusDays(days)), Period.Grain.DAY,
                    "XXXX-XX-XX");
        }
        int month = Integer.parseInt(rule.group(2));
        if (rule.group(3) != null) {
            int day = Integer.parseInt(rule.group(3));
            return new Yearly(year -> Period.day(LocalDate.of(year, month, day).plusDays(days)), Period.Grain.DAY,
                    "XXXX-" + rule.group(2) + "-" + rule.group(3));
        }
        DayOfWeek weekday = DayOfWeek.valueOf(rule.group(4));
        int count = Integer.parseInt(rule.group(5));
        return new Yearly(year -> Period.day(LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(count, weekday)).plusDays(days)), Period.Grain.DAY,
                "XXXX-" + rule.group(2) + "-XX");
    }

    /** The first Sunday of Advent: the fourth before Christmas Day. */
    private static LocalDate advent(int year) {
        return LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusWeeks(3);
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876, p. 487). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
