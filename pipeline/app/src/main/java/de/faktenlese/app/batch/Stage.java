// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app.batch;

/** What a run spends its time on. */
public enum Stage {
    INGEST, WAITING_FOR_MODELS, READ, VALUES, ENTITIES, FACTS, WRITE
}
