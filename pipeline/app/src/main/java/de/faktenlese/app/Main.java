// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The program {@code faktenlese}. */
public final class Main {

    private static final String DEFAULT_COMMAND = "run";

    private Main() {
    }

    /** Runs the program and ends the virtual machine with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(new Streams(System.in, System.out, System.err), arguments));
    }

    /**
     * Runs the program.
     *
     * @return the exit status: 0 all done, 1 some inputs failed, 2 wrong usage
     */
    static int run(Streams streams, String... arguments) {
        CommandLine program = new CommandLine(new FaktenleseCommand())
                .addSubcommand(new RunCommand(streams))
                .setOut(new PrintWriter(streams.out(), true, Charset.defaultCharset()))
                .setErr(new PrintWriter(streams.err(), true, Charset.defaultCharset()));
        program.setExecutionExceptionHandler((fault, command, parsed) -> {
            streams.err().println("faktenlese: " + fault);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return program.execute(withCommand(program, arguments));
    }

    /** A call that does not begin with a command is a run. */
    private static String[] withCommand(CommandLine program, String... arguments) {
        boolean named = arguments.length > 0 && program.getSubcommands().containsKey(arguments[0]);
        return named ? arguments : Stream.concat(Stream.of(DEFAULT_COMMAND), Stream.of(arguments)).toArray(String[]::new);
    }

    /** Where the program reads and writes. */
    record Streams(InputStream in, PrintStream out, PrintStream err) {
    }
}
