// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.fact.rule;

/** Something wrong in a rule file, with the place. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error at a line.
     *
     * @param file the file
     * @param line the line, from 1
     * @param found what is wrong, what was expected
     */
    public RuleFileException(String file, int line, String found) {
        super(file + ":" + line + ": " + found);
    }
}
