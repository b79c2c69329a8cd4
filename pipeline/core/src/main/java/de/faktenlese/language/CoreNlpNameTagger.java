// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.language;

import de.faktenlese.document.Token;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Stanford CoreNLP's German conditional random field for names (Finkel, Grenager and Manning, ACL 2005). Its labels are PERSON,
 * ORGANIZATION, LOCATION, MISC and {@link #OUTSIDE}; neighbours with the same label are one name. It was trained on words divided
 * at hyphens and wants them so. Thread-safe.
 */
public final class CoreNlpNameTagger implements NameTagger {

    private static final String MODEL = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> classifier;

    private CoreNlpNameTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /**
     * Loads the model; one to two seconds.
     *
     * @throws IllegalStateException if CoreNLP's German models are not on the class path
     */
    public static CoreNlpNameTagger load() {
        try {
            return new CoreNlpNameTagger(CRFClassifier.getClassifier(MODEL));
        } catch (Exception e) {
            throw new IllegalStateException(MODEL
                    + ": not found or not readable; stanford-corenlp with classifier models-german must be on the class path", e);
        }
    }

    @Override
    public List<String> tag(List<Token> tokens) {
        List<CoreLabel> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            words.add(word);
        }
        return classifier.classifySentence(words).stream().map(word -> word.get(AnswerAnnotation.class)).toList();
    }
}
