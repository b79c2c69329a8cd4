// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.entity.resolution;

import de.faktenlese.entity.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of one type in groups of those that name one thing: a union-find structure (Galler and Fischer, CACM 1964) over the
 * different names of a document.
 */
final class NameGroups {

    private final Map<Key, Key> parents = new LinkedHashMap<>();

    /** A name and what it names. */
    record Key(EntityType type, String name) {
    }

    /** Adds a name, in a group of its own if it is new. */
    void add(Key key) {
        parents.putIfAbsent(key, key);
    }

    /** The different names, in the order they were added. */
    List<Key> keys() {
        return List.copyOf(parents.keySet());
    }

    /** The names of a type, in the order they were added. */
    List<Key> keys(EntityType type) {
        return parents.keySet().stream().filter(key -> key.type() == type).toList();
    }

    /** Makes one group of the groups of two names. */
    void unite(Key one, Key other) {
        parents.put(root(other), root(one));
    }

    /** The name that stands for a name's group. */
    Key root(Key key) {
        Key root = key;
        for (Key parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }

    /** The names of each group, by the name that stands for it. */
    Map<Key, List<Key>> groups() {
        Map<Key, List<Key>> groups = new HashMap<>();
        parents.keySet().forEach(key -> groups.computeIfAbsent(root(key), root -> new ArrayList<>()).add(key));
        return groups;
    }
}
