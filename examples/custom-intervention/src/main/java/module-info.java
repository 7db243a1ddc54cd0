import com.example.voucher.TrainingVoucher;
import nl.leerwijzer.core.intervention.Intervention;

/** Training vouchers: an intervention of somebody else. */
module com.example.voucher {
    requires nl.leerwijzer.core;

    provides Intervention with
            TrainingVoucher;
}
