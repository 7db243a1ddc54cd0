// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs the command line at the terminal of this process. */
    public static void main(String[] args) {
        // Guice reads it once, when it is first touched; without it, it generates classes that newer JDKs warn about.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        ExitCode code = new Cli(new SystemTerminal()).run(args);
        System.exit(code.code());
    }
}
