// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits German text into words, numbers and marks. Unlike the shipped statistical tokenizer it keeps hyphenated compounds
 * ("Top-Entwickler", "500-Millionen-Euro-Deal"), abbreviations ("Mio.", "z.B."), initials ("J.") and ordinals ("1.") in one
 * piece; whether such a dot ends a sentence as well is for {@link SentenceSplitter} to say. Linear in the text's length. Immutable,
 * thread-safe.
 */
final class Tokenizer {

    private static final String WEB = "(?:https?://|www\\.)[^\\s<>\"“”„»«]*[\\p{L}\\d/]"
            + "|[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"
            + "|[\\p{L}\\d][\\p{L}\\d-]*\\.(?:de|com|org|net|at|ch|eu|ai|io|info|tv)(?![\\p{L}\\d])";
    private static final String NUMBER = "\\d++(?:[.,:'’/]\\d++)*+";
    /** Letters and digits, with apostrophes and ampersands inside ("Ernsting's", "H&M") and gender marks ("Gründer:innen"). */
    private static final String PART = "[\\p{L}\\p{M}\\d]++(?:(?:['’&]|[:*_](?=in\\b|innen\\b))[\\p{L}\\p{M}\\d]++)*+";
    private static final String WORD = PART + "(?:[-\u2010\u2011]" + PART + ")*+[-\u2010\u2011]?+";
    private static final String COMPOUND_NUMBER = NUMBER + "(?:er(?![\\p{L}])|(?=[-\u2010\u2011][\\p{L}\\d]))"
            + "(?:[-\u2010\u2011]" + PART + ")*+";
    private static final String MARKS = "\\.{2,}+|[!?]++";
    private static final Pattern TOKEN = Pattern.compile("(?<web>" + WEB + ")|(?<compound>" + COMPOUND_NUMBER + ")|(?<number>"
            + NUMBER + ")(?![\\p{L}])|(?<word>" + WORD + ")|" + MARKS + "|\\X", Pattern.DOTALL);
    private static final int LONGEST_ORDINAL = 2;
    /** Longer is no word, but a megabyte of digits that would cost every later stage its time. */
    private static final int LONGEST_TOKEN = 500;

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The words of a part of a text, in text order, spans counted from the text's beginning. */
    List<Word> tokenize(String text, Span part) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end()).useAnchoringBounds(false)
                .useTransparentBounds(true);
        int position = part.start();
        while (position < part.end()) {
            if (Character.isWhitespace(text.charAt(position))) {
                position++;
                continue;
            }
            int end = Math.min(part.end(), endOfToken(matcher, text, position, part.end()));
            words.add(new Word(new Span(position, end), text.substring(position, end)));
            position = end;
        }
        return words;
    }

    private int endOfToken(Matcher matcher, String text, int start, int limit) {
        int abbreviation = abbreviations.endOfAbbreviationAt(text, start);
        if (abbreviation > start) {
            return abbreviation;
        }
        matcher.region(start, Math.min(limit, start + 2 * LONGEST_TOKEN));
        if (!matcher.lookingAt()) {
            return start + 1;
        }
        int end = matcher.end();
        if (end - start > LONGEST_TOKEN) {
            int cut = start + LONGEST_TOKEN;
            return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
        }
        return takesDot(matcher, text, start, end, limit) ? end + 1 : end;
    }

    /** Whether a dot after a token can be part of it: an ordinal's, an initial's. */
    private static boolean takesDot(Matcher matcher, String text, int start, int end, int limit) {
        if (end >= limit || text.charAt(end) != '.' || end + 1 < limit && text.charAt(end + 1) == '.') {
            return false;
        }
        if (matcher.group("number") != null) {
            return end - start <= LONGEST_ORDINAL || text.substring(start, end).matches("\\d{1,2}\\.\\d{1,2}");
        }
        return matcher.group("word") != null && end - start == 1 || isRoman(text, start, end);
    }

    private static boolean isRoman(String text, int start, int end) {
        return end - start <= 4 && text.substring(start, end).matches("[IVX]+");
    }
}
