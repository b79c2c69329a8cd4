// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import de.faktenlese.Faktenlese;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The program {@code faktenlese}. */
public final class Main {

    private static final String DEFAULT_COMMAND = "run";

    private final Loader loader;
    private final Streams streams;

    Main(Loader loader, Streams streams) {
        this.loader = loader;
        this.streams = streams;
    }

    /** Runs the program and ends the virtual machine with its exit status. */
    public static void main(String[] arguments) {
        BufferedOutputStream standardOutput = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream output = new PrintStream(standardOutput, true, encoding());
        PrintStream messages = new PrintStream(new FileOutputStream(FileDescriptor.err), true, encoding());
        System.exit(new Main(Faktenlese::load, new Streams(System.in, output, messages)).run(arguments));
    }

    /**
     * Runs the program.
     *
     * @return the exit status: 0 all done, 1 some inputs failed, 2 wrong usage
     */
    int run(String... arguments) {
        CommandLine program = new CommandLine(new FaktenleseCommand())
                .addSubcommand(new RunCommand(loader, streams))
                .addSubcommand(new ExplainCommand(loader, streams))
                .addSubcommand(new CommandLine(new RulesCommand()).addSubcommand(new RulesCheckCommand(streams.out())))
                .addSubcommand(new TrainCommand(streams.err()))
                .setOut(new PrintWriter(streams.out(), true, encoding()))
                .setErr(new PrintWriter(streams.err(), true, encoding()))
                .setParameterExceptionHandler((fault, given) -> {
                    streams.err().println("faktenlese: " + fault.getMessage());
                    streams.err().println("faktenlese --help tells how it is called.");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    streams.err().println("faktenlese: " + fault);
                    return CommandLine.ExitCode.SOFTWARE;
                });
        return program.execute(withCommand(program, arguments));
    }

    /** A bare locale ("C") says nothing of umlauts; whoever reads the messages knows UTF-8. */
    private static Charset encoding() {
        Charset locale = Charset.defaultCharset();
        return locale.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : locale;
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
