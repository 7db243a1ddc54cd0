// SPDX-License-Identifier: Apache-2.0
/** Guidance for hosts that use Guice: one module to install. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package nl.leerwijzer.guice;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
