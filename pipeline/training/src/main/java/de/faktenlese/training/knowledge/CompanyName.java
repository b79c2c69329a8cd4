// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A registered company's name in its parts.
 *
 * @param full with legal form: "Infineon Technologies AG"
 * @param core without: "Infineon Technologies"
 * @param brief without the general words at its end either: "Infineon"; empty where nothing is left out
 */
record CompanyName(String full, String core, Optional<String> brief) {

    /** The punctuation of exchanges: "FLEETCOR TECHS  DL -,001", "DT.PFANDBRIEFBK", "BOND/ISSUER". */
    private static final Pattern EXCHANGE_PUNCTUATION = Pattern.compile("[,/*]|  |-\\.|\\.\\d|\\p{Lu}{2}\\.\\p{Lu}");
    /** A seat or state after a slash, as the SEC writes it: "BAE SYSTEMS PLC /FI/". */
    private static final Pattern SEAT = Pattern.compile(" +/[A-Za-z ]{2,4}/?$");
    private static final Pattern SHARE_CLASS = Pattern.compile("(?i)( plc)? class [a-z]$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^the (?=\\p{Lu})");
    /** Words that a legal form may be but that rather belong to the name. */
    private static final Set<String> PART_OF_NAME = Set.of("Group", "Trust", "& Partner", "& Söhne");
    /** What joins a name to what was cut off: "Carnival Corporation &" of "Carnival Corporation & plc". */
    private static final String DANGLING = "([ ,]+(&|und|and))?[ ,]*$";
    private static final int SHORTEST = 3;
    private static final int LONGEST_ACRONYM = 4;

    /** Takes a registered name apart; empty where it is an exchange's abbreviation and no name. */
    static Optional<CompanyName> parse(String registered, CompanyWords words) {
        String full = Normalizer.normalize(registered.strip(), Normalizer.Form.NFC);
        for (Pattern superfluous : new Pattern[] {SEAT, SHARE_CLASS, ARTICLE}) {
            full = superfluous.matcher(full).replaceAll("");
        }
        String core = withoutForms(full, words);
        return isName(core, words) ? Optional.of(new CompanyName(full, core, brief(core, words))) : Optional.empty();
    }

    /** Whether words longer than an acronym are all in capitals, as exchanges write them. */
    static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && name.codePoints().filter(Character::isLetter).count() > LONGEST_ACRONYM;
    }

    /** Whether a name can hardly be anything but a company's: two words, or a digit or a capital inside ("CareDx"). */
    static boolean isDistinctive(String name) {
        return name.contains(" ") || name.matches(".*\\d.*|.*\\p{Ll}.*\\p{Lu}.*");
    }

    /** What is the same for all spellings of a name. */
    static String key(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.replaceAll("[^a-z0-9]+", "");
    }

    private static boolean isName(String core, CompanyWords words) {
        return core.length() >= SHORTEST && Character.isLetterOrDigit(core.charAt(0)) && !isShouted(core)
                && !EXCHANGE_PUNCTUATION.matcher(core).find() && Stream.of(core.split(" ")).noneMatch(words.exchange()::contains);
    }

    private static Optional<String> brief(String core, CompanyWords words) {
        int space = core.lastIndexOf(' ');
        if (space <= SHORTEST || !words.general().contains(core.substring(space + 1))) {
            return Optional.empty();
        }
        return Optional.of(core.substring(0, space).replaceAll(DANGLING, ""));
    }

    private static String withoutForms(String full, CompanyWords words) {
        String core = full;
        Optional<String> form = formOf(core, words);
        while (form.isPresent()) {
            core = core.substring(0, core.length() - form.get().length()).replaceAll(DANGLING, "");
            form = formOf(core, words);
        }
        return core;
    }

    private static Optional<String> formOf(String name, CompanyWords words) {
        return words.legalForms().stream().filter(form -> endsWith(name, form) && !PART_OF_NAME.contains(form)).findFirst();
    }

    private static boolean endsWith(String name, String form) {
        int start = name.length() - form.length();
        return start > 1 && name.regionMatches(true, start, form, 0, form.length())
                && !Character.isLetterOrDigit(name.charAt(start - 1));
    }
}
