// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the tense of the clause around an expression, from auxiliaries, strong preterites, the endings of weak ones and participles;
 * parts of speech, where known, rule out adjectives. Words and endings stand in {@code models/values/tense.tsv}.
 */
final class TenseReader {

    private enum Kind {
        /** A finite form of the past: "war", "ging". */
        PRETERITE,
        /** What makes a past tense of a participle: "hat", "worden". */
        PERFECT,
        /** Looks ahead: "will", "soll", "wird". */
        AHEAD,
        /** Leaves open when: "sollte". */
        OPEN,
        /** Looks like a past form but is none: "heute". */
        NO_VERB,
        /** Separable prefixes: "an" of "anstieg". */
        PREFIX
    }

    private static final Pattern PARTICIPLE = Pattern.compile(
            "\\p{L}{0,10}ge\\p{L}{2,}(?:t|en)|\\p{L}{0,8}(?:be|ver|er|ent|zer|miss|emp|über|unter|wider)\\p{L}{3,}(?:t|en)|\\p{L}{2,}iert");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:" + PARTICIPLE.pattern() + ")(?:e|en|er|es|em)");
    private static final Pattern WEAK = Pattern.compile("\\p{L}{2,}te(?:n|st|t)?");
    private static final int LONGEST_WORD = 40;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private TenseReader(Table table) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        table.rows().forEach(row -> words.get(Kind.valueOf(row.get("kind"))).addAll(row.list("words")));
    }

    static TenseReader read(ModelFiles models) {
        return new TenseReader(Table.read(models, "values/tense.tsv"));
    }

    /** The tense around some lexemes: that of their clause, else that of the sentence. */
    Tense around(LexedSentence s, int from, int to) {
        if (isAttribute(s, to)) {
            return Tense.PAST;
        }
        int start = from;
        while (start > 0 && !isClauseEdge(s, start - 1)) {
            start--;
        }
        int end = to;
        while (end < s.size() && !isClauseEdge(s, end)) {
            end++;
        }
        Tense clause = tense(s, start, end);
        return clause != Tense.NONE ? clause : tense(s, 0, s.size());
    }

    private static boolean isClauseEdge(LexedSentence s, int i) {
        Lexeme lexeme = s.at(i);
        return lexeme.is(',') || lexeme.is(';') || lexeme.is('(') || lexeme.is(')') || lexeme.is(':') || s.isDash(i) && !s.glued(i);
    }

    /** "die am Montag zurückgetretenen Vorstände". */
    private static boolean isAttribute(LexedSentence s, int i) {
        String word = s.at(i).text();
        return s.at(i).isWord() && !s.at(i).isCapitalized() && word.length() <= LONGEST_WORD && ATTRIBUTE.matcher(word).matches()
                && s.at(i + 1).isCapitalized();
    }

    private Tense tense(LexedSentence s, int from, int to) {
        boolean ahead = false;
        boolean open = false;
        boolean perfect = false;
        boolean participle = false;
        boolean verb = false;
        // "beschlossen", "verstanden": a preterite or a participle
        boolean either = false;
        for (int i = from; i < to; i++) {
            Lexeme lexeme = s.at(i);
            if (!lexeme.isWord() || lexeme.text().length() > LONGEST_WORD) {
                continue;
            }
            String word = lexeme.text().toLowerCase(Locale.GERMAN);
            boolean doubtful = isParticiple(s, i, word);
            if (!doubtful && isPreterite(s, i, word)) {
                return Tense.PAST;
            }
            either |= doubtful && isStrong(word);
            ahead |= is(word, Kind.AHEAD);
            open |= is(word, Kind.OPEN);
            perfect |= is(word, Kind.PERFECT);
            participle |= doubtful;
            verb |= isVerb(s, i, word);
        }
        if (ahead || open) {
            return ahead ? Tense.FUTURE : Tense.NONE;
        }
        return participle && (perfect || either) ? Tense.PAST : verb || perfect ? Tense.PRESENT : Tense.NONE;
    }

    private boolean is(String word, Kind kind) {
        return words.get(kind).contains(word);
    }

    private boolean isPreterite(LexedSentence s, int i, String word) {
        if (is(word, Kind.NO_VERB) || is(word, Kind.OPEN) || is(word, Kind.AHEAD) || s.at(i).isCapitalized() && i > 0) {
            return false;
        }
        if (isStrong(word)) {
            return true;
        }
        PartOfSpeech tag = s.tag(i);
        boolean possible = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.X && !isAttributive(s, i);
        return possible && WEAK.matcher(word).matches() && !PARTICIPLE.matcher(word).matches();
    }

    private boolean isStrong(String word) {
        if (is(word, Kind.PRETERITE)) {
            return true;
        }
        for (int cut = 2; cut <= Math.min(9, word.length() - 3); cut++) {
            if (is(word.substring(0, cut), Kind.PREFIX) && is(word.substring(cut), Kind.PRETERITE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands where an adjective does: between an article or adjective and a noun. */
    private static boolean isAttributive(LexedSentence s, int i) {
        boolean declined = s.plays(i - 1, WordRole.ARTICLE) || s.at(i - 1).text().endsWith("e") || s.at(i - 1).text().endsWith("en");
        return s.at(i + 1).isCapitalized() && declined;
    }

    private boolean isParticiple(LexedSentence s, int i, String word) {
        return !(s.at(i).isCapitalized() && i > 0) && !is(word, Kind.NO_VERB) && s.tag(i) != PartOfSpeech.ADP
                && PARTICIPLE.matcher(word).matches();
    }

    private boolean isVerb(LexedSentence s, int i, String word) {
        PartOfSpeech tag = s.tag(i);
        boolean looks = tag == PartOfSpeech.X && !s.at(i).isCapitalized() && !is(word, Kind.NO_VERB) && !s.plays(i, WordRole.ARTICLE)
                && (word.endsWith("t") || word.endsWith("en")) && word.length() > 3;
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || looks;
    }
}
