// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells languages apart by their character n-grams, with OpenNLP's model for 183 languages (Leipzig corpora, Apache License 2.0).
 *
 * <p>Built for reading German: a text counts as being in another language only if it is long enough and the model finds that
 * language several times as likely as German. On short lines full of names and figures the model's first choice is often some
 * far-off language by a hair, and German dialects are its second choice for German.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";
    private static final String GERMAN = "deu";
    private static final String UNDETERMINED = "und";
    /** Texts with fewer letters are not judged. */
    private static final int LEAST_LETTERS = 60;
    /** The beginning of a text is enough to judge it by, in {@code char}s. */
    private static final int ENOUGH = 3_000;
    /**
     * How many times as likely as German another language must be. None of 3,735 German sentences, tweets and one-line notices
     * (GermEval 2014 dev, SmartData train, one-line value cases) exceeds 5.3, a German line of nothing but French names has 8;
     * single sentences of business news in English, French, Dutch, Italian, Spanish and Polish have 11 to 22.
     */
    private static final double CLEAR_MARGIN = 10;
    /** ISO 639-3 codes of the model to ISO 639-1 codes, for the languages that business news is mostly written in. */
    private static final Map<String, String> SHORT_CODES = Map.ofEntries(Map.entry("deu", "de"), Map.entry("eng", "en"),
            Map.entry("fra", "fr"), Map.entry("ita", "it"), Map.entry("spa", "es"), Map.entry("por", "pt"), Map.entry("nld",
                    "nl"),
            Map.entry("pol", "pl"), Map.entry("ces", "cs"), Map.entry("dan", "da"), Map.entry("swe", "sv"), Map.entry("nob",
                    "nb"),
            Map.entry("nno", "nn"), Map.entry("fin", "fi"), Map.entry("hun", "hu"), Map.entry("ron", "ro"), Map.entry("tur",
                    "tr"),
            Map.entry("rus", "ru"), Map.entry("ukr", "uk"), Map.entry("ell", "el"), Map.entry("cmn", "zh"), Map.entry("jpn",
                    "ja"),
            Map.entry("kor", "ko"), Map.entry("ara", "ar"), Map.entry("heb", "he"));

    private final LanguageDetectorME detector;

    private OpenNlpLanguageDetector(LanguageDetectorME detector) {
        this.detector = detector;
    }

    /**
     * Loads the shipped model.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static OpenNlpLanguageDetector load() {
        try (InputStream in = OpenNlpLanguageDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL
                        + " is not on the class path; add org.apache.opennlp:opennlp-models-langdetect");
            }
            return new OpenNlpLanguageDetector(new LanguageDetectorME(new LanguageDetectorModel(new BufferedInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Detects the language.
     *
     * @return an ISO 639-1 code, the model's ISO 639-3 code for a language that has none here, {@code und} where the text is too
     *     short or too much like German to call it anything else
     */
    @Override
    public String detect(String text) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        Language[] ranked = detector.predictLanguages(beginning);
        String best = ranked[0].getLang();
        if (best.equals(GERMAN)) {
            return SHORT_CODES.get(GERMAN);
        }
        boolean enough = beginning.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
        boolean clear = ranked[0].getConfidence() >= CLEAR_MARGIN * confidence(ranked, GERMAN);
        return enough && clear ? SHORT_CODES.getOrDefault(best, best) : UNDETERMINED;
    }

    private static double confidence(Language[] ranked, String code) {
        for (Language language : ranked) {
            if (language.getLang().equals(code)) {
                return language.getConfidence();
            }
        }
        return 0;
    }
}
