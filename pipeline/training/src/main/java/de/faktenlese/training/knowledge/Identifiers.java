// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes identifiers of names: "Müller & Söhne" becomes {@code mueller-und-soehne}. */
final class Identifiers {

    private Identifiers() {
    }

    /** An identifier that is not taken yet; takes it. */
    static String fresh(String name, Set<String> taken) {
        String wanted = of(name);
        String identifier = wanted;
        for (int count = 2; !taken.add(identifier); count++) {
            identifier = wanted + "-" + count;
        }
        return identifier;
    }

    static String of(String name) {
        String spelt = name.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replace("&", " und ").replace("+", " plus ");
        String letters = Normalizer.normalize(spelt, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
