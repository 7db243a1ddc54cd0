// SPDX-License-Identifier: Apache-2.0
/** Guidance for hosts that use Guice: one module to install. */
@NullMarked
package nl.leerwijzer.guice;

import org.jspecify.annotations.NullMarked;
