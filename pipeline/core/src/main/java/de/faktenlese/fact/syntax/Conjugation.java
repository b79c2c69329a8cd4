// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.syntax;

import de.faktenlese.fact.syntax.VerbForm.Shape;
import de.faktenlese.resource.ModelFiles;
import de.faktenlese.resource.Table;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How German verbs are inflected: weak ones by rule, the others from a table. Immutable. */
final class Conjugation {

    private static final List<String> INSEPARABLE = List.of("über", "unter", "durch", "wider", "hinter", "wieder", "voll", "miss",
            "emp", "ent", "ver", "zer", "um", "be", "er", "ge");
    private static final Pattern NEEDS_E = Pattern.compile(".*([td]|chn|ffn|gn|dn|tm|dm|kn|bn|pn)");

    private final Map<String, Irregular> irregular;
    private final List<String> particles;
    private final Set<String> always;
    private final Set<String> unseparated;

    private Conjugation(Map<String, Irregular> irregular, List<String> particles, Set<String> always, Set<String> unseparated) {
        this.irregular = irregular;
        this.particles = particles;
        this.always = always;
        this.unseparated = unseparated;
    }

    private record Irregular(String infinitive, String present, String past, String participle, String subjunctive,
            boolean sein) {
    }

    /**
     * What a verb consists of.
     *
     * @param particle what is separated, or empty
     * @param base the verb without it
     */
    record Parts(String particle, String base) {

        String verb() {
            return particle + base;
        }
    }

    static Conjugation load(ModelFiles models) {
        Map<String, Irregular> irregular = new HashMap<>();
        for (Table.Row row : Table.read(models, "rules/grammar/verbs.tsv").rows()) {
            irregular.put(row.get("infinitive"), new Irregular(row.get("infinitive"), row.get("present"), row.get("past"),
                    row.get("participle"), row.get("subjunctive2"), row.get("perfect").equals("sein")));
        }
        List<Table.Row> rows = Table.read(models, "rules/grammar/particles.tsv").rows();
        List<String> particles = rows.stream().map(row -> row.get("particle"))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
        Set<String> always = new TreeSet<>(rows.stream().filter(row -> row.get("always").equals("yes"))
                .map(row -> row.get("particle")).toList());
        Set<String> unseparated = new TreeSet<>(Table.read(models, "rules/grammar/unseparated.tsv").rows().stream()
                .map(row -> row.get("verb")).toList());
        return new Conjugation(Map.copyOf(irregular), particles, Set.copyOf(always), Set.copyOf(unseparated));
    }

    Set<String> irregular() {
        return irregular.keySet();
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    Parts parts(String infinitive) {
        int bar = infinitive.indexOf('|');
        if (bar >= 0) {
            return new Parts(infinitive.substring(0, bar), infinitive.substring(bar + 1));
        }
        if (!irregular.containsKey(infinitive) && !unseparated.contains(infinitive)) {
            for (String particle : particles) {
                if (always.contains(particle) && infinitive.startsWith(particle) && infinitive.length() >= particle.length()
                        + 3) {
                    return new Parts(particle, infinitive.substring(particle.length()));
                }
            }
        }
        return new Parts("", infinitive);
    }

    boolean hasPerfectWithSein(Parts parts) {
        Irregular model = model(parts.base());
        return model != null && model.sein();
    }

    /** All forms of a verb as they stand in one word. */
    Map<String, Set<Shape>> forms(Parts parts) {
        Map<String, Set<Shape>> base = baseForms(parts.base());
        if (parts.particle().isEmpty()) {
            return base;
        }
        Map<String, Set<Shape>> joined = new LinkedHashMap<>();
        base.forEach((form, shapes) -> joined.put(parts.particle() + form, shapes));
        joined.put(parts.particle() + "zu" + parts.base(), EnumSet.of(Shape.ZU_INFINITIVE));
        return joined;
    }

    private Map<String, Set<Shape>> baseForms(String infinitive) {
        Map<String, Set<Shape>> forms = new LinkedHashMap<>();
        add(forms, infinitive, Shape.INFINITIVE);
        add(forms, infinitive, Shape.PRESENT);
        Irregular model = model(infinitive);
        if (model == null) {
            weak(infinitive, forms);
        } else {
            strong(infinitive, model, forms);
        }
        return forms;
    }

    private static void weak(String infinitive, Map<String, Set<Shape>> forms) {
        boolean shortEnding = infinitive.endsWith("eln") || infinitive.endsWith("ern");
        String stem = infinitive.substring(0, infinitive.length() - (shortEnding ? 1 : 2));
        String link = NEEDS_E.matcher(stem).matches() ? "e" : "";
        add(forms, stem + link + "t", Shape.PRESENT);
        add(forms, stem + link + "te", Shape.PAST);
        add(forms, stem + link + "ten", Shape.PAST);
        add(forms, shortEnding ? infinitive.substring(0, infinitive.length() - 3)
                + infinitive.charAt(infinitive.length() - 2) + "e"
                : stem + "e", Shape.SUBJUNCTIVE1);
        add(forms, stem + "e", Shape.SUBJUNCTIVE1); // "beliefere" beside "beliefre"
        String ge = prefix(infinitive).isEmpty() && !infinitive.endsWith("ieren") ? "ge" : "";
        add(forms, ge + stem + link + "t", Shape.PARTICIPLE);
    }

    private static void strong(String infinitive, Irregular model, Map<String, Set<Shape>> forms) {
        String prefix = infinitive.substring(0, infinitive.length() - model.infinitive().length());
        add(forms, prefix + model.present(), Shape.PRESENT);
        add(forms, prefix + model.past(), Shape.PAST);
        add(forms, prefix + model.past() + (model.past().endsWith("e") ? "n" : "en"), Shape.PAST);
        add(forms, infinitive.substring(0, infinitive.length() - 1), Shape.SUBJUNCTIVE1);
        if (!model.subjunctive().equals(model.past())) {
            add(forms, prefix + model.subjunctive(), Shape.SUBJUNCTIVE2);
            add(forms, prefix + model.subjunctive() + "n", Shape.SUBJUNCTIVE2);
        }
        boolean drop = !prefix.isEmpty() && model.participle().startsWith("ge");
        add(forms, prefix + (drop ? model.participle().substring(2) : model.participle()), Shape.PARTICIPLE);
    }

    /** The irregular verb that a verb is inflected like: itself, or what is left without an inseparable prefix. */
    private @Nullable Irregular model(String infinitive) {
        Irregular own = irregular.get(infinitive);
        if (own != null) {
            return own;
        }
        String prefix = prefix(infinitive);
        return prefix.isEmpty() ? null : irregular.get(infinitive.substring(prefix.length()));
    }

    private static String prefix(String infinitive) {
        return INSEPARABLE.stream().filter(prefix -> infinitive.startsWith(prefix) && infinitive.length() >= prefix.length() + 4)
                .findFirst().orElse("");
    }

    private static void add(Map<String, Set<Shape>> forms, String form, Shape shape) {
        forms.computeIfAbsent(form, key -> EnumSet.noneOf(Shape.class)).add(shape);
    }
}
