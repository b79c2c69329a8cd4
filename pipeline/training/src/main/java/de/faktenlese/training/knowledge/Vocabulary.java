// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which words German texts use as words and which as names, counted in GermEval 2014 (labelled) and Wikinews (not labelled).
 *
 * @param lowerCase how often a word stands in lower case
 * @param asNoun how often a capitalised word inside a sentence stands outside every name
 * @param inName how often it stands in a name
 */
record Vocabulary(Map<String, Integer> lowerCase, Map<String, Integer> asNoun, Map<String, Integer> inName) {

    private static final int SURE = 2;
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Ll}{3,}(?![\\p{L}\\p{N}-])");

    static Vocabulary read(Path data) throws IOException {
        Vocabulary vocabulary = new Vocabulary(new HashMap<>(), new HashMap<>(), new HashMap<>());
        vocabulary.countLabelled(Files.readAllLines(data.resolve("germeval2014/train.clean.tsv")));
        LOWER_CASE_WORD.matcher(Files.readString(data.resolve("wikinews/articles.jsonl"))).results()
                .forEach(word -> count(vocabulary.lowerCase, word.group()));
        return vocabulary;
    }

    /** Counts tokens with their label in the second column, sentences parted by empty lines. */
    private void countLabelled(List<String> lines) {
        boolean first = true;
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells.length > 1 && Character.isLetter(cells[0].charAt(0))) {
                boolean name = !cells[1].equals("O") && !cells[1].endsWith("deriv") && !cells[1].endsWith("part");
                if (Character.isLowerCase(cells[0].charAt(0))) {
                    count(lowerCase, cells[0]);
                } else if (name || !first) {
                    count(name ? inName : asNoun, cells[0]);
                }
                first = false;
            }
            first |= line.isBlank();
        }
    }

    /** Whether a word is an ordinary German word: it is met in lower case, or as a noun and seldom in names. */
    boolean isWord(String word) {
        return isWord(word, SURE);
    }

    /** Whether a word is perhaps an ordinary German word: the same on less evidence, be it a slip in the labels. */
    boolean isPerhapsWord(String word) {
        return isWord(word, 1);
    }

    private boolean isWord(String word, int evidence) {
        String uncapitalised = word.substring(0, 1).toLowerCase(Locale.GERMAN) + word.substring(1);
        int noun = asNoun.getOrDefault(word, 0);
        return lowerCase.getOrDefault(uncapitalised, 0) > evidence
                || noun >= evidence && 2 * noun > inName.getOrDefault(word, 0);
    }

    private static void count(Map<String, Integer> counts, String word) {
        counts.merge(word, 1, Integer::sum);
    }
}
