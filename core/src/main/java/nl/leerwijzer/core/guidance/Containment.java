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
        } catch (PluginFailure.Rule e) {
            throw new PluginFailure(Diagnostic.Code.INVALID, e.detail());
        } catch (UndeclaredFactException e) {
            throw new PluginFailure(Diagnostic.Code.UNDECLARED_FACT, e.fact());
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
                throw e;
            }
            // The type only: a message may repeat what the plug-in was given.
            throw new PluginFailure(
                    Diagnostic.Code.THREW, method + ": " + e.getClass().getName());
        }
        if (result == null) {
            throw new PluginFailure(Diagnostic.Code.RETURNED_NULL, method);
        }
        return result;
    }
}
