// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.app.contract.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** What the program was built from. */
record Build(String version, List<RunReport.Component> libraries, List<RunReport.Component> models) {

    static Build read() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(properties.getProperty("program"), components(properties, "library."), components(properties, "model."));
    }

    private static List<RunReport.Component> components(Properties properties, String prefix) {
        return properties.stringPropertyNames().stream().filter(name -> name.startsWith(prefix)).sorted()
                .map(name -> new RunReport.Component(name.substring(prefix.length()), properties.getProperty(name))).toList();
    }
}
