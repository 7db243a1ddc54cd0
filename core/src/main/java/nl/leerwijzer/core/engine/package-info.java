/** How conditions are compiled and evaluated. Not exported: hosts and authors see {@code condition} and {@code guidance}. */
@NullMarked
package nl.leerwijzer.core.engine;

import org.jspecify.annotations.NullMarked;
