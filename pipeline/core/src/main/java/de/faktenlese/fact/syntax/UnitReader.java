// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.fact.Filler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the tokens of a sentence with what was found in it: each name, nominal and value becomes one unit. */
final class UnitReader {

    /** Marks that say nothing about the structure of a sentence: quotation marks, those of hashtags and user names. */
    private static final String SILENT = "„“”\"»«›‹‚‘’'`#@";
    private static final String BULLETS = "•◦▪·*–—-»›▶►→";
    private static final Set<PartOfSpeech> VERBAL = Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX);

    private final Verbs verbs;
    private final Grammar grammar;

    UnitReader(Verbs verbs, Grammar grammar) {
        this.verbs = verbs;
        this.grammar = grammar;
    }

    /**
     * The units of a sentence, without quotation marks, the marks of hashtags and a leading bullet.
     *
     * @param fillers what was found in the sentence, in text order, not overlapping
     */
    List<Unit> read(Sentence sentence, List<Filler> fillers) {
        List<Unit> units = new ArrayList<>();
        int next = 0;
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Token follower = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
            int from = token.span().start();
            boolean joined = false;
            while (next < fillers.size() && fillers.get(next).span().end() <= from) {
                next++;
            }
            while (next < fillers.size() && fillers.get(next).span().start() < token.span().end()) {
                Filler filler = fillers.get(next);
                List<Filler> together = together(fillers, next);
                next += together.size() - 1;
                if (filler.span().start() > from) {
                    word(sentence, token, new Span(from, filler.span().start()), joined, follower, units);
                }
                if (filler.span().start() >= token.span().start()) {
                    units.add(filler(sentence, together));
                }
                from = filler.span().end();
                joined = true;
                if (from > token.span().end()) {
                    break;
                }
                next++;
            }
            if (from < token.span().end()) {
                word(sentence, token, new Span(from, token.span().end()), joined, follower, units);
            }
        }
        return dropBullet(units);
    }

    private static List<Unit> dropBullet(List<Unit> units) {
        return units.size() > 1 && !units.get(0).isFiller() && BULLETS.contains(units.get(0).text()) ? units.subList(1,
                units.size())
                : units;
    }

    private void word(Sentence sentence, Token token, Span span, boolean joined, @Nullable Token follower, List<Unit> units) {
        boolean whole = span.equals(token.span());
        String text = sentence.text().substring(span.start() - sentence.span().start(), span.end() - sentence.span().start());
        Span kept = span;
        if (!whole) {
            int lead = joined && text.startsWith("-") ? 1 : 0;
            int trail = text.length() > lead && !joined && text.endsWith("-") ? 1 : 0;
            if (lead + trail >= text.length()) {
                return;
            }
            kept = new Span(span.start() + lead, span.end() - trail);
            text = text.substring(lead, text.length() - trail);
        }
        if (text.length() == 1 && SILENT.contains(text)) {
            return;
        }
        boolean mark = !Character.isLetterOrDigit(text.codePointAt(0));
        String lower = text.toLowerCase(Locale.GERMAN);
        PartOfSpeech tag = joined && !mark ? PartOfSpeech.NOUN : token.tag();
        String lemma = whole ? token.lemma() : lower;
        List<VerbForm> forms = units.isEmpty() && isBeforeAuxiliary(sentence, follower) ? participles(lower) : List.of();
        units.add(new Unit(kept, text, lower, lemma, tag, !forms.isEmpty() ? forms : verbForms(text, lower, token,
                units.isEmpty(), sentence.text().endsWith("?")), List.of(), joined && !mark));
    }

    /** Whether an auxiliary verb comes next, so that what opens the sentence is its participle: "Entlassen wurden 40 Leute". */
    private boolean isBeforeAuxiliary(Sentence sentence, @Nullable Token follower) {
        return follower != null && verbs.analyse(sentence.text().substring(follower.span().start() - sentence.span().start(),
                follower.span().end() - sentence.span().start())).stream()
                .anyMatch(form -> verbs.isAuxiliary(form.verb()) && form.shape().isFinite());
    }

    private List<VerbForm> participles(String lower) {
        return verbs.analyse(lower).stream().filter(form -> form.shape() == VerbForm.Shape.PARTICIPLE).toList();
    }

    private List<VerbForm> verbForms(String text, String lower, Token token, boolean first, boolean question) {
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        if (capital && !(first && VERBAL.contains(token.tag()))) {
            List<VerbForm> helping = first ? helping(lower) : List.of();
            if (!helping.isEmpty()) {
                return helping;
            }
            boolean noun = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PROPN;
            return first && (!noun || question)
                    ? verbs.analyse(lower).stream().filter(form -> form.shape() != VerbForm.Shape.INFINITIVE).toList()
                            : List.of();
        }
        List<VerbForm> known = verbs.analyse(lower);
        boolean unknown = known.isEmpty() && VERBAL.contains(token.tag()) && verbs.attributive(lower) == null
                && !grammar.is(WordSet.NO_VERB, lower)
                && !grammar.prepositions().containsKey(lower);
        return unknown ? guess(lower, token.lemma()) : known;
    }

    /** What a word can be as a form of an auxiliary or modal verb that bears person and number: "Sollte". */
    private List<VerbForm> helping(String lower) {
        return verbs.analyse(lower).stream().filter(form -> form.shape().isFinite()
                && (verbs.isAuxiliary(form.verb()) || verbs.isModal(form.verb()))).toList();
    }

    /** What a verb can be that no list names, from its ending. */
    private static List<VerbForm> guess(String lower, String lemma) {
        List<VerbForm.Shape> shapes = lower.startsWith("ge") && (lower.endsWith("t") || lower.endsWith("en"))
                ? List.of(VerbForm.Shape.PARTICIPLE)
                : lower.endsWith("te") || lower.endsWith("ten") ? List.of(VerbForm.Shape.PAST)
                : lower.contains("zu") && lower.endsWith("en") ? List.of(VerbForm.Shape.ZU_INFINITIVE, VerbForm.Shape.PRESENT)
                : lower.endsWith("n") ? List.of(VerbForm.Shape.INFINITIVE, VerbForm.Shape.PRESENT)
                : List.of(VerbForm.Shape.PARTICIPLE, VerbForm.Shape.PRESENT);
        return shapes.stream().map(shape -> new VerbForm(lemma, shape)).toList();
    }

    /** A filler and those after it that share its place. */
    private static List<Filler> together(List<Filler> fillers, int from) {
        int to = from + 1;
        while (to < fillers.size() && fillers.get(to).span().equals(fillers.get(from).span())) {
            to++;
        }
        return fillers.subList(from, to);
    }

    private static Unit filler(Sentence sentence, List<Filler> fillers) {
        Filler filler = fillers.get(0);
        int start = Math.max(filler.span().start(), sentence.span().start()) - sentence.span().start();
        int end = Math.min(filler.span().end(), sentence.span().end()) - sentence.span().start();
        String text = sentence.text().substring(start, end);
        String lower = text.toLowerCase(Locale.GERMAN);
        return new Unit(filler.span(), text, lower, lower, PartOfSpeech.PROPN, List.of(), fillers, false);
    }

    static @Nullable Unit last(List<Unit> units) {
        return units.isEmpty() ? null : units.get(units.size() - 1);
    }
}
