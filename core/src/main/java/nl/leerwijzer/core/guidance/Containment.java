// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.function.Supplier;
import nl.leerwijzer.core.engine.UndeclaredFactException;

/** Calls a plug-in so that whatever it does costs itself only. */
final class Containment {
    private Containment() {}

    /**
     * The result of the call.
     *
     * @throws PluginFailure when the plug-in throws, or returns null
     */
    static <T> T call(String method, Supplier<T> call) throws PluginFailure {
        T result;
        try {
            result = call.get();
        } catch (Throwable e) {
            throw failure(method, e);
        }
        if (result == null) {
            throw new PluginFailure(Diagnostic.Code.RETURNED_NULL, method);
        }
        return result;
    }

    /**
     * Checks what a plug-in said, which may run its code.
     *
     * @throws PluginFailure when a rule is broken, or the plug-in throws
     */
    static void check(String method, Runnable rule) throws PluginFailure {
        try {
            rule.run();
        } catch (Throwable e) {
            throw failure(method, e);
        }
    }

    /** What a plug-in threw, as its failure. What no program should catch is thrown on. */
    private static PluginFailure failure(String method, Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        if (thrown instanceof PluginFailure.Rule rule) {
            return new PluginFailure(Diagnostic.Code.INVALID, rule.detail());
        }
        if (thrown instanceof UndeclaredFactException undeclared) {
            return new PluginFailure(Diagnostic.Code.UNDECLARED_FACT, undeclared.fact());
        }
        // The type only: a message may repeat what the plug-in was given.
        return new PluginFailure(
                Diagnostic.Code.THREW, method + ": " + thrown.getClass().getName());
    }
}
