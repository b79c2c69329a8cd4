// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.document.NormalizedText;
import de.faktenlese.document.Sentence;
import de.faktenlese.document.Span;
import de.faktenlese.entity.Entity;
import de.faktenlese.entity.EntityType;
import de.faktenlese.entity.Mention;
import de.faktenlese.entity.evidence.Passage;
import de.faktenlese.language.Reader;
import de.faktenlese.value.ValueFinder;
import de.faktenlese.value.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which the names and what stands for them are marked: {@code [ORG:acme Acme] wächst. [:acme Das Unternehmen] …}.
 *
 * @param text the text without marks
 * @param names the names
 * @param references what stands for them, or is marked because it stands for none of them
 */
record MarkedPassage(String text, List<Mark> names, List<Mark> references) {

    private static final Pattern MARK = Pattern.compile("\\[(\\w*):(\\S+) ([^\\]]+)]");
    private static final String NOTHING = "-";

    /**
     * @param span where it stands
     * @param type the type of a name; empty for what stands for one
     * @param things what is meant; empty if nothing that is named
     */
    record Mark(Span span, String type, Set<String> things) {
    }

    /** What was found for a mark: empty where nothing was. */
    record Verdict(String shown, Set<String> wanted, Set<String> found) {

        boolean right() {
            return wanted.equals(found);
        }
    }

    static MarkedPassage of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> names = new ArrayList<>();
        List<Mark> references = new ArrayList<>();
        int last = 0;
        for (Matcher mark = MARK.matcher(marked); mark.find(); last = mark.end()) {
            text.append(marked, last, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(3).length());
            text.append(mark.group(3));
            Set<String> things = new TreeSet<>(Arrays.asList(mark.group(2).split("\\+")));
            things.remove(NOTHING);
            (mark.group(1).isEmpty() ? references : names).add(new Mark(span, mark.group(1), things));
        }
        return new MarkedPassage(text.append(marked.substring(last)).toString(), names, references);
    }

    /** What a resolver that is told the names makes of the rest. */
    List<Verdict> resolve(Reader reader, ValueFinder values, Resolver resolver) {
        List<Sentence> sentences = reader.read(NormalizedText.of(text));
        Values found = values.find(sentences, null);
        List<Passage> passages = sentences.stream().map(sentence -> Passage.of(sentence, found)).toList();
        List<List<Mention>> mentions = sentences.stream().map(sentence -> names.stream()
                .filter(name -> sentence.span().contains(name.span()))
                .map(name -> new Mention(name.span(), EntityType.valueOf(name.type()), 1, "model")).toList()).toList();
        List<Entity> entities = resolver.resolve(passages, mentions);
        return references.stream().map(reference -> new Verdict(shown(reference.span()), reference.things(),
                things(entities, reference.span()))).toList();
    }

    private Set<String> things(List<Entity> entities, Span reference) {
        Set<String> things = new TreeSet<>();
        entities.stream().filter(entity -> entity.references().stream().anyMatch(reference::overlaps))
                .forEach(entity -> names.stream().filter(name -> entity.mentions().get(0).span().equals(name.span()))
                        .forEach(name -> things.addAll(name.things())));
        return things;
    }

    private String shown(Span span) {
        return text.substring(0, span.start()).replace('\n', ' ') + "{{" + span.of(text) + "}}" + text.substring(span.end(),
                Math.min(text.length(), span.end() + 40)).replace('\n', ' ');
    }
}
