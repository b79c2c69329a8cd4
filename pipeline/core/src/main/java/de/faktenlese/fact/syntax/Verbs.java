// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.syntax.VerbForm.Shape;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of German verbs: of auxiliaries and modals, of the strong verbs of {@code models/rules/grammar/verbs.tsv}, and of
 * every
 * verb that a rule names. Forms are generated from the infinitive, so that no form depends on what a tagger thinks. Immutable.
 */
public final class Verbs {

    private final Conjugation conjugation;
    private final Map<String, List<VerbForm>> forms;
    private final Set<String> auxiliaries;
    private final Set<String> modals;
    private final Set<String> withSein;

    private Verbs(Conjugation conjugation, Map<String, List<VerbForm>> forms, Set<String> auxiliaries, Set<String> modals,
                  Set<String> withSein) {
        this.conjugation = conjugation;
        this.forms = forms;
        this.auxiliaries = auxiliaries;
        this.modals = modals;
        this.withSein = withSein;
    }

    /**
     * Generates the forms.
     *
     * @param infinitives the verbs that rules and word lists name; a bar parts a particle that not every verb parts ("um|setzen")
     */
    public static Verbs load(ModelFiles models, Collection<String> infinitives) {
        Conjugation conjugation = Conjugation.load(models);
        Map<String, List<VerbForm>> forms = new HashMap<>();
        Set<String> auxiliaries = new HashSet<>();
        Set<String> modals = new HashSet<>();
        for (Table.Row row : Table.read(models, "rules/grammar/auxiliaries.tsv").rows()) {
            Shape shape = Shape.valueOf(row.get("shape").toUpperCase(Locale.ROOT));
            add(forms, row.get("form"), new VerbForm(row.get("verb"), shape));
            (row.get("kind").equals("modal") ? modals : auxiliaries).add(row.get("verb"));
        }
        Set<String> wanted = new HashSet<>(conjugation.irregular());
        wanted.addAll(infinitives);
        Table.read(models, "rules/grammar/common-verbs.tsv").rows().forEach(row -> wanted.add(row.get("verb")));
        wanted.removeAll(auxiliaries);
        wanted.removeAll(modals);
        Set<String> withSein = new HashSet<>();
        for (String infinitive : wanted.stream().sorted().toList()) {
            Conjugation.Parts parts = conjugation.parts(infinitive);
            conjugation.forms(parts).forEach((form, shapes) ->
                    shapes.forEach(shape -> add(forms, form, new VerbForm(parts.verb(), shape))));
            if (!parts.particle().isEmpty()) {
                Conjugation.Parts base = conjugation.parts(parts.base());
                conjugation.forms(base).forEach((form, shapes) ->
                        shapes.forEach(shape -> add(forms, form, new VerbForm(base.verb(), shape))));
            }
            if (conjugation.hasPerfectWithSein(parts)) {
                withSein.add(parts.verb());
            }
        }
        return new Verbs(conjugation, forms, Set.copyOf(auxiliaries), Set.copyOf(modals), Set.copyOf(withSein));
    }

    /** Adds a form, and as it is written in Switzerland too: "schließt", "schliesst". */
    private static void add(Map<String, List<VerbForm>> forms, String form, VerbForm what) {
        addSpelling(forms, form, what);
        if (form.contains("ß")) {
            addSpelling(forms, form.replace("ß", "ss"), what);
        }
    }

    private static void addSpelling(Map<String, List<VerbForm>> forms, String form, VerbForm what) {
        List<VerbForm> known = forms.computeIfAbsent(form, key -> new ArrayList<>());
        if (!known.contains(what)) {
            known.add(what);
            // "führen" is sooner the present of itself than the subjunctive of "fahren"
            known.sort(Comparator.comparing((VerbForm each) -> each.shape() == Shape.SUBJUNCTIVE2).thenComparing(VerbForm::verb)
                    .thenComparing(VerbForm::shape));
        }
    }

    /** What a word form (lower case) can be; empty for no known verb's form. */
    List<VerbForm> analyse(String form) {
        return List.copyOf(forms.getOrDefault(form, List.of()));
    }

    /** The participle that an inflected word ("übernommene") is, with its verb; null if it is none. */
    @Nullable VerbForm attributive(String form) {
        for (String ending : List.of("en", "er", "es", "em", "e")) {
            if (form.endsWith(ending)) {
                String stem = form.substring(0, form.length() - ending.length());
                for (VerbForm known : forms.getOrDefault(stem, List.of())) {
                    if (known.shape() == Shape.PARTICIPLE) {
                        return known;
                    }
                }
                if (stem.endsWith("d")) {
                    for (VerbForm known : forms.getOrDefault(stem.substring(0, stem.length() - 1), List.of())) {
                        if (known.shape() == Shape.INFINITIVE) {
                            return new VerbForm(known.verb(), Shape.PRESENT);
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The name under which a rule's verb is known: without the bar. */
    public static String name(String infinitive) {
        return infinitive.replace("|", "");
    }

    boolean isParticle(String word) {
        return conjugation.isParticle(word);
    }

    /** Whether particle and base are a verb that a rule names. */
    boolean isKnown(String verb) {
        return forms.containsKey(verb);
    }

    boolean isAuxiliary(String verb) {
        return auxiliaries.contains(verb);
    }

    boolean isModal(String verb) {
        return modals.contains(verb);
    }

    boolean hasPerfectWithSein(String verb) {
        return withSein.contains(verb);
    }
}
