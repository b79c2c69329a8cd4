// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.evidence;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.knowledge.Knowledge;
import de.faktenlese.entity.knowledge.LegalForm;
import de.faktenlese.entity.knowledge.Lexicon;
import de.faktenlese.entity.knowledge.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names are shortened: without legal form, to the first word of a company's name, to the surname. Thread-safe. */
public final class NameShortener {

    private static final int LONGEST = 7;
    private static final int SHORTEST = 3;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD_ENDS = Pattern.compile("[ -]");
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 6;

    private final Lexicons lexicons;
    private final Knowledge knowledge;

    /** A shortener that knows these legal forms and ordinary words, and these places. */
    public NameShortener(Lexicons lexicons, Knowledge knowledge) {
        this.lexicons = lexicons;
        this.knowledge = knowledge;
    }

    /** The length in pieces of the longest name that is looked for. */
    int longest() {
        return LONGEST;
    }

    /**
     * The shorter forms that a name can have, without itself; possibly none.
     *
     * @param covered the name as it stands in the text, where a line may end inside it
     */
    public List<String> shortForms(String covered, EntityType type) {
        String name = WHITE_SPACE.matcher(covered).replaceAll(" ");
        return switch (type) {
            case PER -> surname(name);
            case ORG -> organization(name);
            case LOC, PRODUCT -> List.of();
        };
    }

    /** The name without the s, es or apostrophe of a genitive; the name itself if it does not end so. */
    public static String withoutGenitive(String name) {
        int length = name.length();
        if (length > SHORTEST && name.endsWith("’s") || name.endsWith("'s")) {
            return name.substring(0, length - 2);
        }
        boolean ending = length > SHORTEST && (name.endsWith("s") && Character.isLetter(name.charAt(length - 2))
                && name.charAt(length - 2) != 's' || name.endsWith("’") || name.endsWith("'"));
        return ending ? name.substring(0, length - 1) : name;
    }

    /** Whether a name is the long form of an acronym: its capitals, or the first letters of its words, are the acronym. */
    public static boolean isAcronym(String acronym, String name) {
        int length = acronym.length();
        if (length < SHORTEST_ACRONYM || length > LONGEST_ACRONYM || name.indexOf(' ') < 0
                || !acronym.equals(acronym.toUpperCase(Locale.GERMAN))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : WORD_ENDS.split(name)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            initials.append(capital ? word.substring(0, 1) : "");
        }
        name.chars().filter(Character::isUpperCase).forEach(capital -> capitals.append((char) capital));
        return acronym.contentEquals(initials) || acronym.contentEquals(capitals);
    }

    /** A company's name without its legal form; the name itself if it has none. */
    public String withoutLegalForm(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            Optional<Lexicon.Found<LegalForm>> form = lexicons.legalForms().findAt(name, space + 1);
            if (form.isPresent() && form.get().span().end() >= name.length() - 1) {
                return name.substring(0, space);
            }
        }
        return name;
    }

    /** Whether a part of a company's name says only that it is one: a legal form, "Group", "Konzern". */
    public boolean isGeneric(String part) {
        return lexicons.legalForms().contains(part) || lexicons.organisationNouns().find(part).isPresent()
                || lexicons.commonWords().contains(part);
    }

    private static List<String> surname(String name) {
        String nominative = withoutGenitive(name);
        int space = nominative.lastIndexOf(' ');
        String last = nominative.substring(space + 1);
        return space > 0 && last.length() >= SHORTEST ? List.of(last) : List.of();
    }

    private List<String> organization(String name) {
        String bare = withoutLegalForm(withoutGenitive(name));
        List<String> forms = new ArrayList<>(3);
        if (!bare.equals(name)) {
            forms.add(bare);
        }
        List<String> words = List.of(bare.split(" "));
        if (words.size() > 1 && isDistinctive(words.get(0)) && !(words.size() == 2 && isDistinctive(words.get(1))
                && isPersonal(words))) {
            forms.add(words.get(0));
            if (words.size() > 2 && Character.isLetterOrDigit(words.get(1).charAt(0))) {
                forms.add(words.get(0) + " " + words.get(1));
            }
        }
        return forms;
    }

    private boolean isPersonal(List<String> words) {
        return lexicons.forenames().contains(words.get(0));
    }

    /** Whether a word can stand for a whole name: it is written like a name and is no ordinary word. */
    private boolean isDistinctive(String word) {
        boolean named = word.length() >= SHORTEST && word.chars().anyMatch(Character::isUpperCase);
        boolean place = knowledge.named(word).stream().anyMatch(thing -> thing.type() == EntityType.LOC);
        return named && !place && !lexicons.commonWords().contains(word) && Stream.of(lexicons.organisationNouns().find(word),
                lexicons.productNouns().find(word), lexicons.positions().find(word), lexicons.titles().find(word))
                .allMatch(Optional::isEmpty);
    }
}
