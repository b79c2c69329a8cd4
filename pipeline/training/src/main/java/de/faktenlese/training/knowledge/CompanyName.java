// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import de.faktenlese.resource.Table;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A registered company's name in its parts.
 *
 * @param full with legal form: "Infineon Technologies AG"
 * @param core without: "Infineon Technologies"
 */
record CompanyName(String full, String core) {

    /** What exchanges add to names: currency, share class, depositary receipts, seats after a slash. */
    private static final Pattern EXCHANGE_JUNK = Pattern.compile(
            "\\b(DL|EO|YC|HD|SF|LS|SK|NK|CD|AD|RC|RM|IR|ZY|DK|O\\.? ?N\\.?|ADR|GDR|SPONS|REGS|NAM|VINK|INH|VZ|VZO|PREF|CL\\.?A|CL\\.?B|SHS|UNSP)\\b"
                    + "|[,/*]|  |-\\.|\\d{2},|\\.\\d|DT\\.|\\b(ETP|ETF|ETC|ETN|Fund|UCITS|Leveraged?|Warrants?|Acquisition|Capital Trust)\\b");
    private static final Pattern GENERIC_END = Pattern.compile(
            "[ ,]+(&|und|and|Group|Gruppe|Holdings?|Technolog(y|ies)|International|Industries|Worldwide|Global|Pharmaceuticals?|Therapeutics"
                    + "|Enterprises?|Brands|Systems|Software|Semiconductors?|Motors?|Financial|Resources|Properties|Companies|Partners|Platforms)$");
    private static final int SHORTEST = 3;

    /** The legal forms that are cut off, longest first. */
    record LegalForms(List<String> forms) {

        static LegalForms of(Table table) {
            return new LegalForms(table.rows().stream().map(row -> row.get("form"))
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList());
        }
    }

    /** Takes a registered name apart; empty where it is an exchange's abbreviation and no name. */
    static Optional<CompanyName> parse(String registered, LegalForms forms) {
        String full = Normalizer.normalize(registered.strip(), Normalizer.Form.NFC).replaceAll("(?i)^the (?=\\p{Lu})", "")
                .replaceAll("\\.com(?=,? Inc)", ".com").replaceAll(" +/[A-Za-z ]{2,4}/?$", "").replaceAll(" Company,? (?=Inc|Ltd)", " ")
                .replaceAll("(?i)( plc)? class [a-z]$|\\.$(?<!\\b\\p{Lu}[\\p{L}.]{0,5}\\.)", "");
        String core = withoutForm(full, forms);
        if (EXCHANGE_JUNK.matcher(core).find() || core.length() < SHORTEST || isShouted(core) || !Character.isLetterOrDigit(core.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new CompanyName(full, core));
    }

    /** What is left when the general word at the end is cut off too: "Infineon"; empty where there is none. */
    Optional<String> brief() {
        String brief = GENERIC_END.matcher(core).replaceAll("").replaceAll("[ ,]+(&|und|and)$", "");
        return brief.equals(core) || brief.length() <= SHORTEST ? Optional.empty() : Optional.of(brief);
    }

    /** Whether a single word can hardly be anything but a company: it has a digit or a capital inside ("CareDx"). */
    static boolean isDistinctive(String name) {
        return name.contains(" ") || name.matches(".*\\d.*|.*\\p{Ll}.*\\p{Lu}.*");
    }

    /** What is the same for all spellings of a name. */
    static String key(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.replaceAll("[^a-z0-9]+", "");
    }

    private static String withoutForm(String full, LegalForms forms) {
        String core = full;
        boolean cut = true;
        while (cut) {
            String name = core;
            cut = false;
            for (String form : forms.forms()) {
                if (endsWith(name, form)) {
                    core = name.substring(0, name.length() - form.length()).replaceAll("[ ,]+$", "");
                    cut = true;
                    break;
                }
            }
        }
        return core;
    }

    private static boolean endsWith(String name, String form) {
        int start = name.length() - form.length();
        return start > 1 && name.regionMatches(true, start, form, 0, form.length()) && !Character.isLetterOrDigit(name.charAt(start - 1))
                && !form.equals("Group") && !form.equals("Trust") && !form.equals("& Partner") && !form.equals("& Söhne");
    }

    /** Whether words longer than an acronym are all in capitals, as exchanges write them. */
    static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.codePoints().filter(Character::isLetter).count() > 4;
    }
}
