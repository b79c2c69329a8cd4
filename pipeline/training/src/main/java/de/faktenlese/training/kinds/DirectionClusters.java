// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.training.kinds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Divides directions into clusters so that each is nearest to the mean direction of its own (spherical k-means: Dhillon and
 * Modha, Machine Learning 2001). The same directions and seed give the same clusters.
 *
 * @param clusterOf the cluster of each direction
 * @param centres the mean direction of each cluster
 */
record DirectionClusters(int[] clusterOf, List<float[]> centres) {

    private static final int ROUNDS = 25;

    /**
     * Divides directions.
     *
     * @param directions vectors of length 1, more than clusters
     * @param weights how much each counts for the mean
     */
    static DirectionClusters of(List<float[]> directions, int[] weights, int clusters, long seed) {
        List<float[]> shuffled = new ArrayList<>(directions);
        Collections.shuffle(shuffled, new Random(seed));
        DirectionClusters divided = new DirectionClusters(new int[directions.size()], shuffled.subList(0, clusters));
        for (int round = 0; round < ROUNDS; round++) {
            divided = divided.improved(directions, weights);
        }
        return divided;
    }

    private DirectionClusters improved(List<float[]> directions, int[] weights) {
        int[] nearest = new int[directions.size()];
        float[][] sums = new float[centres.size()][directions.get(0).length];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = nearest(directions.get(i));
            for (int j = 0; j < sums[nearest[i]].length; j++) {
                sums[nearest[i]][j] += directions.get(i)[j] * weights[i];
            }
        }
        List<float[]> means = new ArrayList<>();
        for (int cluster = 0; cluster < sums.length; cluster++) {
            float length = WordVectors.length(sums[cluster]);
            means.add(length == 0 ? centres.get(cluster) : WordVectors.divided(sums[cluster], length));
        }
        return new DirectionClusters(nearest, means);
    }

    private int nearest(float[] direction) {
        int nearest = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int cluster = 0; cluster < centres.size(); cluster++) {
            float[] centre = centres.get(cluster);
            float cosine = 0;
            for (int i = 0; i < direction.length; i++) {
                cosine += direction[i] * centre[i];
            }
            if (cosine > most) {
                most = cosine;
                nearest = cluster;
            }
        }
        return nearest;
    }

    /** How many directions each cluster has. */
    int[] sizes() {
        int[] sizes = new int[centres.size()];
        Arrays.stream(clusterOf).forEach(cluster -> sizes[cluster]++);
        return sizes;
    }
}
