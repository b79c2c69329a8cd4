// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The verbs of a sentence, each looked at once. */
    Verbs of(LexedSentence s) {
        return new Verbs(s);
    }

    private static boolean isClauseEdge(LexedSentence s, int i) {
        Lexeme lexeme = s.at(i);
        return lexeme.is(',') || lexeme.is(';') || lexeme.is('(') || lexeme.is(')') || lexeme.is(':') || s.isDash(i) && !s.glued(i);
    }

    private boolean is(String word, Kind kind) {
        return words.get(kind).contains(word);
    }

    /** What a word may be in a clause. */
    private enum Form {
        PRETERITE, PARTICIPLE,
        /** "beschlossen": a preterite or a participle. */
        EITHER,
        AHEAD, OPEN, PERFECT, VERB
    }

    private Set<Form> forms(LexedSentence s, int i) {
        Lexeme lexeme = s.at(i);
        if (!lexeme.isWord() || lexeme.text().length() > LONGEST_WORD) {
            return Set.of();
        }
        String word = lexeme.folded();
        Set<Form> forms = EnumSet.noneOf(Form.class);
        boolean participle = isParticiple(s, i, word);
        if (participle) {
            forms.add(isStrong(word) ? Form.EITHER : Form.PARTICIPLE);
        } else if (isPreterite(s, i, word)) {
            forms.add(Form.PRETERITE);
        }
        if (is(word, Kind.AHEAD)) {
            forms.add(Form.AHEAD);
        }
        if (is(word, Kind.OPEN)) {
            forms.add(Form.OPEN);
        }
        if (is(word, Kind.PERFECT)) {
            forms.add(Form.PERFECT);
        }
        if (isVerb(s, i, word)) {
            forms.add(Form.VERB);
        }
        return forms;
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

    /** The verbs of one sentence. Not thread-safe. */
    final class Verbs {

        private final LexedSentence s;
        private final Map<Integer, Set<Form>> seen = new HashMap<>();

        private Verbs(LexedSentence s) {
            this.s = s;
        }

        /** The tense around some lexemes: that of their clause, else that of the sentence. */
        Tense around(int from, int to) {
            if (isAttribute(to)) {
                return Tense.PAST;
            }
            int first = Math.max(0, from - REACH);
            int last = Math.min(s.size(), to + REACH);
            int start = from;
            while (start > first && !isClauseEdge(s, start - 1)) {
                start--;
            }
            int end = to;
            while (end < last && !isClauseEdge(s, end)) {
                end++;
            }
            Tense clause = tense(start, end);
            return clause != Tense.NONE ? clause : tense(first, last);
        }

        /** "die am Montag zurückgetretenen Vorstände". */
        private boolean isAttribute(int i) {
            Lexeme lexeme = s.at(i);
            return lexeme.isWord() && !lexeme.isCapitalized() && lexeme.text().length() <= LONGEST_WORD
                    && s.at(i + 1).isCapitalized() && ATTRIBUTE.matcher(lexeme.text()).matches();
        }

        private Tense tense(int from, int to) {
            Set<Form> forms = EnumSet.noneOf(Form.class);
            for (int i = from; i < to; i++) {
                forms.addAll(seen.computeIfAbsent(i, at -> forms(s, at)));
            }
            if (forms.contains(Form.PRETERITE)) {
                return Tense.PAST;
            }
            if (forms.contains(Form.AHEAD) || forms.contains(Form.OPEN)) {
                return forms.contains(Form.AHEAD) ? Tense.FUTURE : Tense.NONE;
            }
            boolean perfect = forms.contains(Form.PERFECT);
            if (forms.contains(Form.EITHER) || perfect && forms.contains(Form.PARTICIPLE)) {
                return Tense.PAST;
            }
            return perfect || forms.contains(Form.VERB) ? Tense.PRESENT : Tense.NONE;
        }
    }
}
