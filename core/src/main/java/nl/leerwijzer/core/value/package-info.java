/** Small values that facts and figures are made of: money, percentages, periods, estimates, labels and keys. */
@NullMarked
package nl.leerwijzer.core.value;

import org.jspecify.annotations.NullMarked;
