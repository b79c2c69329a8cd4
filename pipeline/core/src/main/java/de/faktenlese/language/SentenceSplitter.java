// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.document.Span;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Divides the words of a block into sentences.
 *
 * <p>OpenNLP's model for German ends sentences at "100 Mio.", "1." (Quartal) and "bspw."; here the kind of the abbreviation and
 * the word after it decide: a dot that belongs to a token ends a sentence only where the next word plainly begins one. Bullets
 * inside a block begin a sentence. On 931 articles of German Wikinews both see 11,784 boundaries, the model alone 785 (64 of a sample of
 * 65 are wrong: "am 1. | Februar"), this class alone 84 (nearly all right, at lost spaces). Immutable, thread-safe.
 */
final class SentenceSplitter {

    private static final Set<String> BULLETS = Set.of("•", "‣", "◦", "▪", "■", "●", "▶", "►", "➤", "→", "✓", "✔", "·", "»", "›");
    private static final Set<String> CLOSING = Set.of("\"", "“", "”", "’", "‘", "'", "»", "«", "›", "‹", ")", "]", "}");
    private static final Set<String> OPENING = Set.of("\"", "„", "“", "‚", "‘", "'", "»", "«", "›", "‹", "(", "[", "{");

    /**
     * No German sentence is as long; a stretch without an end is cut here, since the tagger's beam search takes time with the
     * square of a sentence's length (a megabyte of "Mio. " would take hours).
     */
    private static final int LONGEST_SENTENCE = 300;

    private final Abbreviations abbreviations;
    private final Set<String> starters;
    private final Set<String> currencies;

    SentenceSplitter(Abbreviations abbreviations, Set<String> starters, Set<String> currencies) {
        this.abbreviations = abbreviations;
        this.starters = Set.copyOf(starters);
        this.currencies = Set.copyOf(currencies);
    }

    /** Reads the words that begin sentences and the signs that make an amount complete before its number ("EUR 3 Mio."). */
    static SentenceSplitter read(ModelFiles models, Abbreviations abbreviations) {
        return new SentenceSplitter(abbreviations, column(models, "language/sentence-starters.tsv", "word"),
                column(models, "language/leading-currencies.tsv", "sign"));
    }

    private static Set<String> column(ModelFiles models, String path, String column) {
        return Table.read(models, path).rows().stream().map(row -> row.get(column)).collect(Collectors.toUnmodifiableSet());
    }

    /** The sentences of a block's words, in order; every word is in exactly one, none is empty. */
    List<List<Word>> split(List<Word> words) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isBullet(words, i)) {
                close(sentences, current);
            }
            boolean ends = endsSentence(words, i);
            current.addAll(ends ? withoutOrdinalDot(words.get(i)) : List.of(words.get(i)));
            if (ends || current.size() >= LONGEST_SENTENCE) {
                while (i + 1 < words.size() && closes(words, i + 1)) {
                    current.add(words.get(++i));
                }
                close(sentences, current);
            }
        }
        close(sentences, current);
        return sentences;
    }

    private static void close(List<List<Word>> sentences, List<Word> current) {
        if (!current.isEmpty()) {
            sentences.add(List.copyOf(current));
            current.clear();
        }
    }

    private boolean endsSentence(List<Word> words, int i) {
        String word = words.get(i).text();
        boolean exclaims = word.matches("[!?]+|…|\\.{2,}");
        if (!exclaims && !word.endsWith(".")) {
            return false;
        }
        int next = i + 1;
        while (next < words.size() && closes(words, next)) {
            next++;
        }
        if (next == words.size()) {
            return true;
        }
        if (exclaims) {
            return beginsSentence(words, next);
        }
        if (word.equals(".")) {
            return beginsSentence(words, next) && !isInside(words, i, next);
        }
        return dotEndsSentence(words, i, next);
    }

    /**
     * Whether a digit, hyphen or sign right behind the dot, or capitals right before and a word right behind it, show that it
     * stands inside of something: "3,5-Mrd.-Euro-Deal", "NRW.Bank".
     */
    private static boolean isInside(List<Word> words, int dot, int next) {
        if (isSpaced(words, dot)) {
            return false;
        }
        String word = words.get(next).text();
        boolean mark = !Character.isLetterOrDigit(word.codePointAt(0));
        if (dot > 0 && next == dot + 1 && !isSpaced(words, dot - 1) && !mark
                && words.get(dot - 1).text().matches("\\p{Lu}{2,}")) {
            return true;
        }
        return Character.isDigit(word.charAt(0)) || mark && next == dot + 1 && !OPENING.contains(word);
    }

    /** Whether the dot of an abbreviation, ordinal or initial ends the sentence as well. */
    private boolean dotEndsSentence(List<Word> words, int i, int next) {
        String word = words.get(i).text();
        if (isInName(words, i)) {
            return beginsSentence(words, next);
        }
        boolean plain = isStarter(words, next);
        return abbreviations.kindOf(word).map(kind -> switch (kind) {
            case BEFORE -> false;
            case UNIT -> plain || isCompleteAmount(words, i) && beginsSentence(words, next);
            case END -> plain;
        }).orElseGet(() -> plain && !isListMarker(words, i));
    }

    /** Whether a number stands right behind the dot in a name, and so is no ordinal: "Zorvex.1.". */
    private static boolean isInName(List<Word> words, int i) {
        return i > 1 && Character.isDigit(words.get(i).text().charAt(0)) && words.get(i - 1).text().equals(".")
                && !isSpaced(words, i - 1) && !isSpaced(words, i - 2)
                && Character.isLetter(words.get(i - 2).text().codePointAt(0));
    }

    /**
     * "Das Angebot liegt bei EUR 3 Mio.": the currency has been named, so what follows is not what the millions are of. An amount
     * that begins its clause ("EUR 3 Mio. Bußgeld für …") is an attribute of what follows.
     */
    private boolean isCompleteAmount(List<Word> words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (currencies.contains(words.get(k).text())) {
                return k > 0 && !words.get(k - 1).text().matches("[:–—•»(]+|-");
            }
        }
        return false;
    }

    /** "1. Effizienz" at the beginning of a sentence. */
    private static boolean isListMarker(List<Word> words, int i) {
        return i == 0 || words.get(i - 1).text().matches("[.!?:;•»]+");
    }

    private static boolean isSpaced(List<Word> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).span().start() > words.get(i).span().end();
    }

    private boolean isStarter(List<Word> words, int i) {
        String word = words.get(afterOpening(words, i)).text();
        return Character.isUpperCase(word.codePointAt(0)) && starters.contains(word.toLowerCase(Locale.GERMAN));
    }

    private static boolean beginsSentence(List<Word> words, int i) {
        String word = words.get(afterOpening(words, i)).text();
        return !isLowerCase(word) && !word.matches("[,;:.)]");
    }

    /** The first word that is no opening quotation mark or bracket, or the last of the block. */
    private static int afterOpening(List<Word> words, int i) {
        int found = i;
        while (found + 1 < words.size() && OPENING.contains(words.get(found).text())) {
            found++;
        }
        return found;
    }

    private static boolean isLowerCase(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /** A closing quotation mark or bracket that stands directly after what it closes. */
    private static boolean closes(List<Word> words, int i) {
        return CLOSING.contains(words.get(i).text()) && words.get(i).span().start() == words.get(i - 1).span().end();
    }

    /** A bullet stands alone: white space before and after it. A guillemet is one only so. */
    private static boolean isBullet(List<Word> words, int i) {
        if (!BULLETS.contains(words.get(i).text()) || i + 1 == words.size()) {
            return false;
        }
        boolean spaceBefore = i == 0 || words.get(i).span().start() > words.get(i - 1).span().end();
        return spaceBefore && words.get(i + 1).span().start() > words.get(i).span().end();
    }

    /** An ordinal's dot that turned out to end the sentence is a mark of its own. */
    private List<Word> withoutOrdinalDot(Word word) {
        String text = word.text();
        if (text.length() < 2 || !text.endsWith(".") || !Character.isDigit(text.charAt(0))) {
            return List.of(word);
        }
        int dot = word.span().end() - 1;
        return List.of(new Word(new Span(word.span().start(), dot), text.substring(0, text.length() - 1)),
                new Word(new Span(dot, dot + 1), "."));
    }
}
