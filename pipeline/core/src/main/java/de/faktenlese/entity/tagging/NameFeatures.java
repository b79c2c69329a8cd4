// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the name tagger sees of a sentence: for each piece the words around it, their shapes, affixes, clusters and kinds, the
 * heads of compounds, and what the tables of names know, each as a 32-bit hash. Thread-safe.
 */
public final class NameFeatures {

    private static final int REACH = 2;
    private static final int WINDOW = 5;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final WordClusters clusters;
    private final WordKinds kinds;
    private final NameHints hints;

    /** Features drawn from these clusters, kinds and tables. */
    public NameFeatures(WordClusters clusters, WordKinds kinds, NameHints hints) {
        this.clusters = clusters;
        this.kinds = kinds;
        this.hints = hints;
    }

    /** The features of each piece of a sentence. */
    public int[][] of(List<Piece> pieces) {
        View[] views = new View[pieces.size()];
        List<NameHints.Hint> hinted = hints.of(pieces);
        boolean shouting = isShouting(pieces);
        for (int i = 0; i < views.length; i++) {
            views[i] = view(pieces, i, hinted.get(i));
        }
        int[][] features = new int[views.length][];
        for (int i = 0; i < views.length; i++) {
            features[i] = new Collector(views, i, shouting).collect();
        }
        return features;
    }

    /**
     * A piece with all that several features look at; of its clusters {@code small} and {@code stem} are those of other forms,
     * and {@code topic} is what the word is about.
     */
    private record View(String word, int wordHash, int lower, int shape, int kind, int cluster, int head, int small, int stem,
                        int topic, int topics, int sort, int known, int compound, boolean hyphen) {
    }

    /** In place of the cluster of a form that a word does not have. */
    private static final int NO_FORM = -3;
    private static final View EDGE = new View("", 1, 1, 1, 1, -2, -2, -2, -2, -2, -2, 0, 0, 0, false);

    private View view(List<Piece> pieces, int i, NameHints.Hint hint) {
        Piece piece = pieces.get(i);
        String word = piece.text();
        int cluster = clusters.of(word);
        if (cluster == WordClusters.UNKNOWN && Character.isDigit(word.charAt(0))) {
            cluster = clusters.of(DIGIT.matcher(word).replaceAll("1"));
        }
        int head = cluster == WordClusters.UNKNOWN && Character.isUpperCase(word.charAt(0)) ? clusters.ofHead(word) : cluster;
        int topic = kinds.of(word);
        return new View(word, word.hashCode(), word.toLowerCase(Locale.ROOT).hashCode(), Shapes.full(word).hashCode(),
                Shapes.kind(word).hashCode(), cluster, head, small(word), cluster == WordClusters.UNKNOWN ? stem(word) : NO_FORM,
                topic, kinds.sortOf(topic), hint.word().hashCode(), hint.name().hashCode(),
                compoundPlace(pieces, i), piece.isHyphen());
    }

    /** The cluster of a capitalised word in small letters: "Großen" may only be an adjective, a sentence's first word a verb. */
    private int small(String word) {
        return Character.isUpperCase(word.charAt(0)) ? clusters.of(word.toLowerCase(Locale.ROOT)) : NO_FORM;
    }

    /** The cluster of an unknown word without a genitive's s or in plain capitalisation. */
    private int stem(String word) {
        if (Shapes.isCapitals(word)) {
            return clusters.of(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return word.length() > 3 && word.endsWith("s") ? clusters.of(word.substring(0, word.length() - 1)) : NO_FORM;
    }

    /** Where a piece stands in its token: alone, first, last or in the midst. */
    private static int compoundPlace(List<Piece> pieces, int i) {
        boolean continues = pieces.get(i).joined();
        boolean goesOn = i + 1 < pieces.size() && pieces.get(i + 1).joined();
        return (continues ? 1 : 0) + (goesOn ? 2 : 0);
    }

    private static boolean isShouting(List<Piece> pieces) {
        long large = pieces.stream().filter(piece -> piece.text().length() > 1 && Shapes.isCapitals(piece.text())).count();
        long small = pieces.stream().filter(piece -> Character.isLowerCase(piece.text().charAt(0))).count();
        return large > small;
    }

    /** Collects the features of one place. */
    private static final class Collector {

        private final View[] views;
        private final int place;
        private final boolean shouting;
        private int[] found = new int[120];
        private int count;
        private int template;

        Collector(View[] views, int place, boolean shouting) {
            this.views = views;
            this.place = place;
            this.shouting = shouting;
        }

        int[] collect() {
            words();
            shapes();
            clusters();
            topics();
            otherForms();
            compounds();
            surroundings();
            hints();
            return Arrays.copyOf(found, count);
        }

        private View at(int offset) {
            int i = place + offset;
            return i >= 0 && i < views.length ? views[i] : EDGE;
        }

        private void add(int a) {
            int hash = (template++ + 1) * 0x9E3779B9 + a * 0x85EBCA6B;
            hash ^= hash >>> 15;
            hash *= 0xC2B2AE35;
            hash ^= hash >>> 13;
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = hash == 0 ? 1 : hash;
        }

        private void add(int a, int b) {
            add(a * 31 + (b ^ b >>> 16) * 0x2C1B3C6D);
        }

        private void add(int a, int b, int c) {
            add(a * 31 + (b ^ b >>> 16) * 0x2C1B3C6D, c);
        }

        private void skip(int templates) {
            template += templates;
        }

        private void words() {
            add(0);
            for (int offset = -REACH; offset <= REACH; offset++) {
                add(at(offset).wordHash());
            }
            add(at(0).lower());
            add(at(-1).wordHash(), at(0).wordHash());
            add(at(0).wordHash(), at(1).wordHash());
            add(at(-1).wordHash(), at(1).wordHash());
            add(at(-2).wordHash(), at(-1).wordHash());
            add(at(1).wordHash(), at(2).wordHash());
            String word = at(0).word();
            for (int length = 1; length <= 5; length++) {
                if (word.length() > length) {
                    add(word.substring(0, length).hashCode());
                    add(word.substring(word.length() - length).hashCode());
                } else {
                    skip(2);
                }
            }
            for (int offset = -1; offset <= 1; offset += 2) {
                String neighbour = at(offset).word();
                if (neighbour.length() > 3) {
                    add(neighbour.substring(neighbour.length() - 3).hashCode());
                } else {
                    skip(1);
                }
            }
        }

        private void shapes() {
            for (int offset = -REACH; offset <= REACH; offset++) {
                add(at(offset).kind());
            }
            add(at(0).shape());
            add(at(-1).kind(), at(0).kind(), at(1).kind());
            add(at(-1).kind(), at(0).kind());
            add(at(0).kind(), at(1).kind());
            add(at(0).kind(), at(-1).wordHash());
            add(at(0).kind(), at(1).wordHash());
            add(at(0).kind(), at(-2).wordHash());
            add(at(0).kind(), place == 0 ? 1 : 0, shouting ? 1 : 0);
            add(at(0).kind(), Math.min(6, at(0).word().length()), at(0).cluster() < 0 ? 1 : 0);
        }

        private void clusters() {
            for (int offset = -REACH; offset <= REACH; offset++) {
                add(at(offset).cluster());
                add(at(offset).head());
            }
            add(at(-1).head(), at(0).head());
            add(at(0).head(), at(1).head());
            add(at(-1).head(), at(1).head());
            add(at(-2).head(), at(-1).head());
            add(at(1).head(), at(2).head());
            add(at(-1).head(), at(0).kind(), at(0).cluster() < 0 ? 1 : 0);
            add(at(1).head(), at(0).kind(), at(0).cluster() < 0 ? 1 : 0);
            add(at(-2).head(), at(-1).head(), at(0).kind());
            add(at(1).head(), at(2).head(), at(0).kind());
            add(at(-1).head(), at(0).kind(), at(1).head());
        }

        /** What this word and those beside it are about. */
        private void topics() {
            for (int offset = -1; offset <= 1; offset++) {
                add(at(offset).topic());
                add(at(offset).topics());
            }
        }

        private void otherForms() {
            add(at(0).small());
            add(at(0).small(), place == 0 ? 1 : 0);
            add(at(0).stem());
            add(at(0).stem(), at(-1).head());
            add(at(1).small());
            add(at(-1).small());
        }

        /** The parts of the same compound: "Meta" before "-Chef", "Chef" after "Meta-". */
        private void compounds() {
            add(at(0).compound(), at(0).kind());
            if (at(1).hyphen()) {
                add(at(2).wordHash());
                add(at(2).head(), at(0).kind());
            } else {
                skip(2);
            }
            if (at(-1).hyphen()) {
                add(at(-2).wordHash());
                add(at(-2).kind(), at(0).head());
                add(at(-2).known());
            } else {
                skip(3);
            }
        }

        /** Words further off, by side; and the next and the last word in lower case, which are often verb and preposition. */
        private void surroundings() {
            int left = template;
            for (int offset = -WINDOW; offset < 0; offset++) {
                template = left;
                add(at(offset).wordHash());
            }
            int right = template;
            for (int offset = 1; offset <= WINDOW; offset++) {
                template = right;
                add(at(offset).wordHash());
            }
            View before = nextSmall(-1);
            View after = nextSmall(1);
            add(before.wordHash(), at(0).kind());
            add(after.wordHash(), at(0).kind());
            add(before.head(), at(0).kind());
            add(after.head(), at(0).kind());
            add(before.head(), after.head());
        }

        private View nextSmall(int direction) {
            for (int offset = direction; Math.abs(offset) < 8; offset += direction) {
                View view = at(offset);
                if (view == EDGE || !view.word().isEmpty() && Character.isLowerCase(view.word().charAt(0))) {
                    return view;
                }
            }
            return EDGE;
        }

        private void hints() {
            for (int offset = -REACH; offset <= REACH; offset++) {
                add(at(offset).sort());
                add(at(offset).known());
            }
            add(at(-1).sort(), at(0).sort());
            add(at(-1).sort(), at(0).sort(), at(0).kind());
            add(at(0).sort(), at(1).sort());
            add(at(0).sort(), at(1).sort(), at(0).kind());
            add(at(-1).sort(), at(1).sort(), at(0).kind());
            add(at(-1).sort(), at(0).kind(), at(0).cluster() < 0 ? 1 : 0);
            add(at(1).sort(), at(0).kind(), at(0).cluster() < 0 ? 1 : 0);
            add(at(-2).sort(), at(-1).sort(), at(0).kind());
            add(at(0).known(), at(0).kind(), at(0).compound());
            add(at(0).known(), at(-1).known());
            add(at(0).known(), at(1).known());
            add(at(0).known(), at(-1).sort());
            add(at(0).known(), at(1).sort());
            add(at(0).known(), at(-1).head());
            add(at(0).known(), at(1).head());
        }
    }
}
