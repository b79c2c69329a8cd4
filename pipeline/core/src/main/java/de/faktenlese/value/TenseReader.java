// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells the tense of the clause around an expression, from auxiliaries, strong preterites, the endings of weak ones and
 * participles; parts of speech, where known, rule out adjectives. Words and endings stand in {@code models/values/tense.tsv}.
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
        /** Infinitives in "-ten", which weak preterites look like: "starten". */
        INFINITIVE,
        /** Separable prefixes: "an" of "anstieg". */
        PREFIX
    }

    private static final Pattern PARTICIPLE = Pattern.compile(
            "\\p{L}{0,10}ge\\p{L}{2,}(?:t|en)|\\p{L}{0,8}(?:be|ver|er|ent|zer|miss|emp|über|unter|wider)\\p{L}{3,}(?:t|en)"
            + "|\\p{L}{2,}iert");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:" + PARTICIPLE.pattern() + ")(?:e|en|er|es|em)");
    private static final Pattern PRESENT_ATTRIBUTE = Pattern.compile("\\p{L}{2,}end(?:e|en|er|es|em)");
    private static final Pattern WEAK = Pattern.compile("\\p{L}{2,}ten?");
    private static final int LONGEST_WORD = 40;
    /** How far from an expression its verb may stand; what looks like a longer sentence is none. */
    private static final int REACH = 80;

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

    /** Whether a word looks like a participle before a noun: "gegründete", "auslaufenden". */
    static boolean isAttribute(Lexeme lexeme) {
        return isPastAttribute(lexeme) || isLowerWord(lexeme) && PRESENT_ATTRIBUTE.matcher(lexeme.text()).matches();
    }

    private static boolean isPastAttribute(Lexeme lexeme) {
        return isLowerWord(lexeme) && ATTRIBUTE.matcher(lexeme.text()).matches();
    }

    private static boolean isLowerWord(Lexeme lexeme) {
        return lexeme.isWord() && !lexeme.isCapitalized() && lexeme.text().length() <= LONGEST_WORD;
    }

    /** The verbs of a sentence, each looked at once. */
    Verbs of(LexedSentence s) {
        return new Verbs(s);
    }

    private static boolean isClauseEdge(LexedSentence s, int i) {
        Lexeme lexeme = s.at(i);
        return lexeme.is(',') || lexeme.is(';') || lexeme.is('(') || lexeme.is(')') || lexeme.is(':') || s.isDash(i)
                && !s.glued(i);
    }

    private boolean is(String word, Kind kind) {
        return words.get(kind).contains(word);
    }

    /** What a word may be in a clause. */
    private enum Form {
        PRETERITE, PARTICIPLE,
        /** "beschlossen": a preterite or a participle. */
        EITHER,
        AHEAD, OPEN, PERFECT, VERB,
        /** No verb but the end of a clause. */
        EDGE;

        int bit() {
            return 1 << ordinal();
        }

        boolean isIn(int forms) {
            return (forms & bit()) != 0;
        }
    }

    /** What a lexeme may be, one bit for each form. */
    private int forms(LexedSentence s, int i) {
        if (isClauseEdge(s, i)) {
            return Form.EDGE.bit();
        }
        Lexeme lexeme = s.at(i);
        if (!lexeme.isWord() || lexeme.text().length() > LONGEST_WORD) {
            return 0;
        }
        String word = lexeme.folded();
        int forms = 0;
        if (isParticiple(s, i, word)) {
            forms |= (isStrong(word) ? Form.EITHER : Form.PARTICIPLE).bit();
        } else if (isPreterite(s, i, word)) {
            forms |= Form.PRETERITE.bit();
        }
        forms |= is(word, Kind.AHEAD) ? Form.AHEAD.bit() : 0;
        forms |= is(word, Kind.OPEN) ? Form.OPEN.bit() : 0;
        forms |= is(word, Kind.PERFECT) ? Form.PERFECT.bit() : 0;
        return forms | (isVerb(s, i, word) ? Form.VERB.bit() : 0);
    }

    /** Whether a participle with an adjective's ending tells of what is to come: "geplante". */
    private boolean looksAhead(String attribute) {
        return is(Inflection.stem(attribute), Kind.AHEAD);
    }

    private boolean isPreterite(LexedSentence s, int i, String word) {
        if (is(word, Kind.NO_VERB) || is(word, Kind.OPEN) || is(word, Kind.AHEAD) || s.at(i).isCapitalized() && i > 0) {
            return false;
        }
        if (isStrong(word)) {
            return true;
        }
        if (isKnown(word, Kind.INFINITIVE) || isKnown(word + "n", Kind.INFINITIVE)) {
            return false;
        }
        PartOfSpeech tag = s.tag(i);
        boolean possible = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.X && !isAttributive(s, i);
        return possible && WEAK.matcher(word).matches() && !PARTICIPLE.matcher(word).matches();
    }

    private boolean isStrong(String word) {
        return isKnown(word, Kind.PRETERITE);
    }

    /** Whether a word, with or without a prefix, is of a kind. */
    private boolean isKnown(String word, Kind kind) {
        if (is(word, kind)) {
            return true;
        }
        for (int cut = 2; cut <= Math.min(9, word.length() - 3); cut++) {
            if (is(word.substring(0, cut), Kind.PREFIX) && is(word.substring(cut), kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands where an adjective does: between an article or adjective and a noun. */
    private static boolean isAttributive(LexedSentence s, int i) {
        boolean declined = s.plays(i - 1, WordRole.ARTICLE) || s.at(i - 1).text().endsWith("e") || s.at(i - 1).text()
                .endsWith("en");
        return s.at(i + 1).isCapitalized() && declined;
    }

    private boolean isParticiple(LexedSentence s, int i, String word) {
        return !(s.at(i).isCapitalized() && i > 0) && !is(word, Kind.NO_VERB) && s.tag(i) != PartOfSpeech.ADP
                && PARTICIPLE.matcher(word).matches();
    }

    private boolean isVerb(LexedSentence s, int i, String word) {
        PartOfSpeech tag = s.tag(i);
        boolean looks = tag == PartOfSpeech.X && !s.at(i).isCapitalized() && !is(word, Kind.NO_VERB)
                && !s.plays(i, WordRole.ARTICLE)
                && (word.endsWith("t") || word.endsWith("en")) && word.length() > 3;
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || looks;
    }

    /** The verbs of one sentence. Not thread-safe. */
    final class Verbs {

        private final LexedSentence s;
        private int[] forms = {};

        private Verbs(LexedSentence s) {
            this.s = s;
        }

        /** The tense around some lexemes: that of their clause, else that of the sentence. */
        Tense around(int from, int to) {
            if (isAttribute(to) && !s.plays(from - 1, WordRole.FOR)) {
                return looksAhead(s.at(to).folded()) ? Tense.FUTURE : Tense.PAST;
            }
            if (forms.length == 0) {
                forms = IntStream.range(0, s.size()).map(i -> forms(s, i)).toArray();
            }
            int first = Math.max(0, from - REACH);
            int last = Math.min(s.size(), to + REACH);
            int start = from;
            while (start > first && !Form.EDGE.isIn(forms[start - 1])) {
                start--;
            }
            int end = to;
            while (end < last && !Form.EDGE.isIn(forms[end])) {
                end++;
            }
            int found = formsIn(start, from) | formsIn(to, end);
            Tense clause = Form.PERFECT.isIn(found) && isCompletedBehind(end, last) ? tense(found | Form.PARTICIPLE.bit())
                    : tense(found);
            return clause != Tense.NONE ? clause : tense(formsIn(first, from) | formsIn(to, last));
        }

        /** "hat das Werk, wie es mitteilte, Öfen gelöscht": whether a later part of the sentence has a participle alone. */
        private boolean isCompletedBehind(int edge, int last) {
            int finite = Form.PRETERITE.bit() | Form.AHEAD.bit() | Form.OPEN.bit() | Form.PERFECT.bit();
            int start = edge;
            for (int i = edge + 1; i <= last; i++) {
                if (i == last || Form.EDGE.isIn(forms[i])) {
                    int found = formsIn(start + 1, i);
                    if (Form.PARTICIPLE.isIn(found) && (found & finite) == 0) {
                        return true;
                    }
                    start = i;
                }
            }
            return false;
        }

        /** "die am Montag zurückgetretenen Vorstände". */
        private boolean isAttribute(int i) {
            return s.at(i + 1).isCapitalized() && isPastAttribute(s.at(i));
        }

        private int formsIn(int from, int to) {
            int found = 0;
            for (int i = from; i < to; i++) {
                found |= forms[i];
            }
            return found;
        }

        private static Tense tense(int found) {
            if (Form.PRETERITE.isIn(found)) {
                return Tense.PAST;
            }
            if (Form.AHEAD.isIn(found) || Form.OPEN.isIn(found)) {
                return Form.OPEN.isIn(found) ? Tense.NONE : Tense.FUTURE;
            }
            boolean perfect = Form.PERFECT.isIn(found);
            if (Form.EITHER.isIn(found) || perfect && Form.PARTICIPLE.isIn(found)) {
                return Tense.PAST;
            }
            return perfect || Form.VERB.isIn(found) ? Tense.PRESENT : Tense.NONE;
        }
    }
}
