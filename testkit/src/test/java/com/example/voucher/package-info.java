/** A plug-in of an outsider that keeps every law; tests break it one line at a time. */
@NullMarked
package com.example.voucher;

import org.jspecify.annotations.NullMarked;
