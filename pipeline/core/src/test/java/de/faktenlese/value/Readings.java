// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

import de.faktenlese.document.PartOfSpeech;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.document.Token;
import de.faktenlese.resource.ModelFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the shipped finder reads in a text, as one line that a corpus can hold. */
final class Readings {

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final ValueFinder FINDER = GermanValueFinder.read(ModelFiles.shipped());

    private Readings() {
    }

    /** Reads a text as one sentence, with tokens at white space whose parts of speech are not known. */
    static Values read(String text, @Nullable LocalDate date) {
        return read(List.of(sentence(text)), date);
    }

    static Values read(List<Sentence> sentences, @Nullable LocalDate date) {
        return FINDER.find(sentences, date);
    }

    static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), word, PartOfSpeech.X,
                    word.toLowerCase(Locale.GERMAN)));
        }
        if (tokens.isEmpty()) {
            tokens.add(new Token(new Span(0, Math.max(1, text.length())), text, PartOfSpeech.X, text));
        }
        return new Sentence(new Span(0, Math.max(1, text.length())), text, 0, tokens);
    }

    static String amounts(String text, @Nullable LocalDate date) {
        return join(read(text, date).amounts().stream().map(amount ->
                amount.span().of(text) + " = " + print(amount.magnitude()) + " "
                + amount.currency() + print(amount.modifier()) + per(amount.per())).toList());
    }

    static String quantities(String text, @Nullable LocalDate date) {
        return join(read(text, date).quantities().stream().map(quantity ->
                quantity.span().of(text) + " = " + print(quantity.magnitude()) + " "
                + quantity.unit() + print(quantity.modifier()) + per(quantity.per())).toList());
    }

    static String times(String text, @Nullable LocalDate date) {
        return join(read(text, date).times().stream().map(time -> time.span().of(text) + " = " + time.value() + " "
                + time.type() + print(time.modifier())).toList());
    }

    private static String join(List<String> readings) {
        return readings.stream().collect(Collectors.joining(" | "));
    }

    private static String print(Magnitude magnitude) {
        if (magnitude instanceof Magnitude.Exact exact) {
            return exact.value().toPlainString();
        }
        return magnitude instanceof Magnitude.Range range ? range.lower().toPlainString() + ".." + range.upper().toPlainString()
                : "?";
    }

    private static String print(@Nullable Modifier modifier) {
        return modifier == null ? "" : " " + modifier.label();
    }

    private static String per(@Nullable String noun) {
        return noun == null ? "" : " per " + noun;
    }
}
