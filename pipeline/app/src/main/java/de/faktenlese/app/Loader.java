// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Additions;
import de.faktenlese.Faktenlese;
import de.faktenlese.resource.ModelFiles;

/** Puts the library together for a command. */
@FunctionalInterface
interface Loader {

    /**
     * Begins to load.
     *
     * @param models the data that the stages run on
     * @param additions the user's own rules and names
     */
    Faktenlese load(ModelFiles models, Additions additions);
}
