// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invents names of companies, people and products in the shapes that such names have today ("Zonvia AG", "birkHof", "K9
 * Robotics", "Adler & Söhne"), so that the tagger learns to tell a name by what stands around it. Draws from a given source of
 * chance only.
 */
final class NameInventor {

    private final NameParts parts;
    private final KnownNames known;
    private final Random random;

    /**
     * @param parts what invented names are put together from
     * @param known real names to draw from as well
     */
    NameInventor(NameParts parts, KnownNames known, Random random) {
        this.parts = parts;
        this.known = known;
        this.random = random;
    }

    /** A company's name of any length. */
    List<String> organization() {
        if (random.nextFloat() < 0.25f) {
            return words(pick(known.organizations()));
        }
        return random.nextFloat() < 0.5f ? List.of(brand()) : longOrganization();
    }

    /** A company's name of one word. */
    List<String> shortOrganization() {
        return List.of(brand());
    }

    /** A company's name of several words. */
    List<String> longOrganization() {
        return words(switch (random.nextInt(15)) {
            case 0, 1, 2 -> brand() + " " + pick(parts.of("tail"));
            case 3, 4 -> brand() + " " + pick(parts.of("form"));
            case 5 -> brand() + " " + pick(parts.of("tail")) + " " + pick(parts.of("form"));
            case 6 -> family();
            case 7 -> surname() + " " + pick(parts.of("tail"));
            case 8 -> pick(known.forenames()) + " " + surname() + " " + pick(parts.of("form"));
            case 9 -> surname() + " & " + surname();
            case 10 -> pick(parts.of("lead")) + " " + (random.nextBoolean() ? surname() : brand());
            case 11 -> (random.nextBoolean() ? surname() : brand()) + " " + ware();
            case 12 -> letters() + (random.nextBoolean() ? " " + surname() : "." + pick(parts.of("tail")));
            case 13 -> surname() + "-" + surname();
            default -> brand() + " " + capitalized(syllables());
        });
    }

    /** A person's full name. */
    List<String> person() {
        String surname = random.nextFloat() < 0.08f ? surname() + "-" + surname() : surname();
        String forename = random.nextFloat() < 0.1f ? capitalized(syllables()) : pick(known.forenames());
        return switch (random.nextInt(16)) {
            case 0 -> List.of(forename + "-" + pick(known.forenames()), surname);
            case 1 -> List.of(forename, pick(known.forenames()).charAt(0) + ".", surname);
            case 2 -> List.of(forename, random.nextBoolean() ? "von" : "van", surname);
            default -> List.of(forename, surname);
        };
    }

    /** A surname. */
    String surname() {
        return random.nextFloat() < 0.3f ? capitalized(syllables()) + pick(List.of("", "mann", "er", "ski", "sen", "ić", "oğlu",
                "ini"))
                : pick(known.surnames());
    }

    /** A place. */
    List<String> place() {
        return words(pick(known.places()));
    }

    /** A product's name. */
    List<String> product() {
        return words(switch (random.nextInt(10)) {
            case 0, 1 -> capitalized(syllables()) + " " + pick(parts.of("model"));
            case 2 -> brand() + " " + pick(parts.of("model"));
            case 3 -> letters() + (random.nextBoolean() ? "-" : "") + (1 + random.nextInt(900));
            case 4 -> letters() + "-" + capitalized(syllables()) + " " + (1 + random.nextInt(9));
            case 5 -> capitalized(syllables()) + pick(parts.of("ending")) + (1 + random.nextInt(12));
            case 6 -> capitalized(syllables()) + capitalized(pick(parts.of("second")));
            case 7 -> pick(known.words()) + (random.nextBoolean() ? " " : "") + (1 + random.nextInt(9));
            case 8 -> pick(known.words()) + " " + pick(parts.of("model"));
            default -> capitalized(syllables()) + pick(parts.of("ending"));
        });
    }

    /** A medicine's name. */
    List<String> drug() {
        String name = capitalized(syllables()) + pick(parts.of("drug"));
        return List.of(random.nextFloat() < 0.1f ? name.toLowerCase(Locale.GERMAN) : name);
    }

    /** A stem that begins a compound. */
    String stem() {
        return random.nextBoolean() ? pick(parts.of("stem")) : pick(known.nouns());
    }

    /** A word of a kind of name parts. */
    String part(String kind) {
        return pick(parts.of(kind));
    }

    /** A number below a limit. */
    int number(int limit) {
        return random.nextInt(limit);
    }

    private String brand() {
        String word = syllables();
        return switch (random.nextInt(17)) {
            case 0, 1, 2 -> capitalized(word);
            case 3, 4 -> capitalized(word) + pick(parts.of("ending"));
            case 5 -> stem() + pick(parts.of("second"));
            case 6 -> pick(known.nouns()) + pick(known.nouns()).toLowerCase(Locale.GERMAN);
            case 7 -> stem().toLowerCase(Locale.GERMAN) + capitalized(pick(parts.of("second")));
            case 8 -> word + capitalized(random.nextBoolean() ? syllables() : pick(parts.of("second")));
            case 9 -> capitalized(word) + capitalized(syllables());
            case 10 -> (random.nextBoolean() ? capitalized(word) + pick(parts.of("ending")) : stem() + pick(parts.of("second")))
                    .toUpperCase(Locale.GERMAN);
            case 11 -> letters().charAt(0) + String.valueOf(random.nextInt(99)) + (random.nextBoolean() ? capitalized(word) : "");
            case 12 -> capitalized(word) + random.nextInt(100);
            case 13 -> pick(known.forenames());
            case 14 -> pick(known.words());
            case 15 -> stem() + pick(parts.of("second"));
            default -> surname();
        };
    }

    /** What a firm of this name deals in: "Lacke", "Draht". */
    private String ware() {
        return random.nextBoolean() ? pick(parts.of("ware")) : pick(known.nouns());
    }

    private String family() {
        String tail = pick(parts.of("family"));
        return tail.startsWith("&") ? surname() + " " + tail : tail + " " + surname();
    }

    private String syllables() {
        StringBuilder word = new StringBuilder();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            word.append(pick(parts.of("onset"))).append(pick(parts.of("vowel")));
        }
        if (random.nextBoolean()) {
            word.append(pick(parts.of("coda")));
        }
        return word.toString();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> words(String name) {
        return List.of(name.split(" "));
    }
}
