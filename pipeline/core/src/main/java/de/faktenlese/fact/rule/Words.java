// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

import de.faktenlese.fact.syntax.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a rule file, found in all their forms. A word that begins with {@code *} is also found as the last part of a compound
 * ("*umsatz": Jahresumsatz). Immutable.
 */
public final class Words {

    /** No words. */
    public static final Words NONE = new Words(Map.of());

    private static final List<String> ENDINGS = List.of("", "s", "es", "e", "en", "n", "er", "ern", "nen", "se", "sen");
    private static final List<String> UMLAUT_ENDINGS = List.of("", "e", "en", "er", "ern", "n");

    private static final Pattern PLURAL_IN_ER = Pattern.compile("[dtbg]$");

    /** "Käufer" and "Anfänger" are no plurals of "Kauf" and "Anfang", but who does it. */
    private static final Pattern AGENT_IN_ER = Pattern.compile("(auf|ang|ag)$");

    private final Map<String, String> values;
    private final Map<String, String> endings;

    private Words(Map<String, String> senses) {
        values = new HashMap<>();
        endings = new HashMap<>();
        senses.forEach((word, value) -> {
            boolean open = word.startsWith("*");
            boolean noun = open || Character.isUpperCase(word.codePointAt(0));
            for (String form : forms((open ? word.substring(1) : word).toLowerCase(Locale.GERMAN), noun)) {
                for (String spelling : List.of(form, form.replace("ß", "ss"))) {
                    values.putIfAbsent(spelling, value);
                    if (open) {
                        endings.putIfAbsent(spelling, value);
                    }
                }
            }
        });
    }

    /** The given words, each with its value. */
    public static Words of(Map<String, String> senses) {
        return new Words(senses);
    }

    /** The given words, each standing for itself. */
    public static Words of(List<String> words) {
        Map<String, String> senses = new HashMap<>();
        words.forEach(word -> senses.put(word, word));
        return new Words(senses);
    }

    private static List<String> forms(String word, boolean noun) {
        if (word.contains(" ")) {
            return List.of(word);
        }
        // "Geld" has "Gelder"; "Gewinner" is no form of "Gewinn"
        boolean plural = !noun || PLURAL_IN_ER.matcher(word).find();
        List<String> forms = new ArrayList<>(ENDINGS.stream().filter(ending -> plural || !ending.startsWith("er"))
                .map(word::concat).toList());
        int vowel = Math.max(word.lastIndexOf('a'), Math.max(word.lastIndexOf('o'), word.lastIndexOf('u')));
        if (vowel > 0 && word.charAt(vowel) == 'u' && word.charAt(vowel - 1) == 'a') {
            vowel--;
        }
        if (vowel >= 0) {
            String umlaut = word.substring(0, vowel) + "äöü".charAt("aou".indexOf(word.charAt(vowel))) + word.substring(vowel
                    + 1);
            boolean agent = AGENT_IN_ER.matcher(word).find();
            UMLAUT_ENDINGS.stream().filter(ending -> !agent || !ending.startsWith("er"))
                    .forEach(ending -> forms.add(umlaut + ending));
        }
        return forms;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** All forms, in lower case. */
    Set<String> whole() {
        return values.keySet();
    }

    /** The forms that may end a longer word. */
    Set<String> endings() {
        return endings.keySet();
    }

    /** Whether a unit is one of the words. */
    public boolean has(Unit unit) {
        return value(unit).isPresent();
    }

    /** The value of a unit that is one of the words. */
    public Optional<String> value(Unit unit) {
        return unit.isFiller() ? Optional.empty() : value(unit.lower());
    }

    /** The value of a word in lower case. */
    public Optional<String> value(String lower) {
        String exact = values.get(lower);
        if (exact != null) {
            return Optional.of(exact);
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && values.containsKey(lower.substring(hyphen + 1))) {
            return Optional.of(values.get(lower.substring(hyphen + 1)));
        }
        for (int start = 1; !endings.isEmpty() && start < lower.length(); start++) {
            String value = endings.get(lower.substring(start));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
