// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.ingest;

/**
 * A file as it came, hostile until proven otherwise.
 *
 * @param source the path relative to the input root, with {@code /}
 * @param bytes the content; not copied, not to be changed
 */
public record RawInput(String source, byte[] bytes) {
}
