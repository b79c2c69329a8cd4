// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.value;

/** What German endings hide. */
final class Inflection {

    private Inflection() {
    }

    /** An adjective without its ending: "letzt" of "letzten". */
    static String stem(String adjective) {
        int end = adjective.length();
        if (adjective.endsWith("e")) {
            return adjective.substring(0, end - 1);
        }
        return end > 2 && adjective.charAt(end - 2) == 'e' && "nrsm".indexOf(adjective.charAt(end - 1)) >= 0
                ? adjective.substring(0, end - 2) : adjective;
    }
}
