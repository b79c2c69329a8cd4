// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import de.faktenlese.resource.ModelFiles;
import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A small number for each of many word forms, case-sensitive. A word is kept as a 32-bit hash only, so about one unknown word in
 * ten thousand is taken for a known one where half a million are known. Immutable, thread-safe.
 */
final class WordTable {

    /** The number of a word that is not in the table. */
    static final int UNKNOWN = -1;

    private final int[] hashes;
    private final short[] numbers;

    private WordTable(int words) {
        int size = Integer.highestOneBit(words * 2) * 2;
        hashes = new int[size];
        numbers = new short[size];
    }

    /** A trained file's content, unpacked. */
    static ByteBuffer open(ModelFiles models, String file) {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(models.open(file), 1 << 16), 1 << 16)) {
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("models/" + file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads what {@link #write} wrote. */
    static WordTable read(ByteBuffer in) {
        int words = in.getInt();
        WordTable read = new WordTable(words);
        int hash = 0;
        for (int i = 0; i < words; i++) {
            hash += in.getInt();
            read.put(hash, in.getShort());
        }
        return read;
    }

    /** Writes the words' numbers, of which each fits two bytes. */
    static void write(Map<String, Integer> numberOf, DataOutputStream out) throws IOException {
        Map<Integer, Integer> byHash = new TreeMap<>();
        numberOf.forEach((word, number) -> byHash.put(hash(word, 0, false), number));
        out.writeInt(byHash.size());
        int last = 0;
        for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
            out.writeInt(entry.getKey() - last);
            out.writeShort(entry.getValue());
            last = entry.getKey();
        }
    }

    /** The number of a word form, or {@link #UNKNOWN}. */
    int of(String word) {
        return find(hash(word, 0, false));
    }

    /** The number of a word's end from a letter on, that letter made a capital; or {@link #UNKNOWN}. */
    int ofEnd(String word, int start) {
        return find(hash(word, start, true));
    }

    private int find(int hash) {
        int mask = hashes.length - 1;
        for (int slot = hash & mask; hashes[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash) {
                return numbers[slot];
            }
        }
        return UNKNOWN;
    }

    private void put(int hash, short number) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != 0) {
            slot = slot + 1 & mask;
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** FNV-1a over the characters, finished with a mixing step; never 0. */
    private static int hash(String word, int start, boolean capitalize) {
        int hash = 0x811C9DC5;
        for (int i = start; i < word.length(); i++) {
            char c = i == start && capitalize ? Character.toUpperCase(word.charAt(i)) : word.charAt(i);
            hash = (hash ^ c) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        return hash == 0 ? 1 : hash;
    }
}
