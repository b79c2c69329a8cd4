// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.names;

import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.tagging.Piece;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real names and words to draw from, as the training data has them.
 *
 * @param organizations names of organisations
 * @param forenames first names
 * @param surnames surnames
 * @param places names of places
 * @param words ordinary words, capitalised, that could be a company's name
 * @param nouns short common nouns, of which compounds are made
 */
record KnownNames(List<String> organizations, List<String> forenames, List<String> surnames, List<String> places,
                  List<String> words, List<String> nouns) {

    private static final int LONGEST_NAME = 4;

    /** The names of these sentences. */
    static KnownNames of(Collection<LabelledSentence> sentences) {
        List<List<String>> people = names(sentences, EntityType.PER).filter(name -> name.size() == 2)
                .filter(name -> name.stream().allMatch(word -> word.length() > 2 && isPlain(word))).toList();
        return new KnownNames(distinct(names(sentences, EntityType.ORG).map(name -> String.join(" ", name))),
                distinct(people.stream().map(name -> name.get(0))), distinct(people.stream().map(name -> name.get(1))),
                distinct(names(sentences, EntityType.LOC).map(name -> String.join(" ", name)).filter(KnownNames::isPlain)),
                words(sentences), distinct(sentences.stream().flatMap(KnownNames::nouns)));
    }

    /** The words with a capital inside a sentence that are neither names nor parts of compounds with hyphens. */
    private static Stream<String> nouns(LabelledSentence sentence) {
        List<Piece> pieces = sentence.pieces();
        return IntStream.range(1, pieces.size()).filter(i -> isLowerCase(pieces.get(i - 1)) && !pieces.get(i).joined())
                .filter(i -> sentence.names().stream().noneMatch(name -> name.start() <= i && i < name.end()))
                .mapToObj(i -> pieces.get(i).text()).filter(word -> word.length() > 2 && word.length() < 8 && isPlain(word))
                .filter(word -> Character.isUpperCase(word.charAt(0)) && word.substring(1).equals(word.substring(1)
                        .toLowerCase(Locale.GERMAN)));
    }

    private static boolean isLowerCase(Piece piece) {
        return Character.isLowerCase(piece.text().charAt(0));
    }

    private static Stream<List<String>> names(Collection<LabelledSentence> sentences, EntityType type) {
        return sentences.stream().flatMap(sentence -> sentence.names().stream().filter(name -> name.type() == type)
                .map(name -> sentence.pieces().subList(name.start(), name.end())))
                .filter(pieces -> pieces.size() <= LONGEST_NAME && pieces.stream().noneMatch(Piece::joined))
                .map(pieces -> pieces.stream().map(Piece::text).toList());
    }

    private static List<String> words(Collection<LabelledSentence> sentences) {
        Predicate<String> usable = word -> word.length() > 4 && word.length() < 10 && isPlain(word);
        return distinct(sentences.stream().flatMap(sentence -> sentence.pieces().stream().map(Piece::text)).filter(usable)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)));
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    private static List<String> distinct(Stream<String> names) {
        return List.copyOf(names.collect(Collectors.toCollection(TreeSet::new)));
    }
}
