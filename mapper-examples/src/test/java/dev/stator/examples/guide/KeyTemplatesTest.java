package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.examples.guide.Loan.State;
import dev.stator.testkit.StatorExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of single-table.md about key templates. */
@ExtendWith(StatorExtension.class)
class KeyTemplatesTest {
    private LoanTable loans;

    @BeforeEach
    void connect(Stator stator) {
        loans = new LoanTable(stator);
    }

    @Test
    void anItemIsFoundByTheProperties() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        // sample: template-get
        loans.put(new Loan("ann", may, 17, State.OUT, null)); // PK = READER#ann, SK = LOAN#2026-05-01#000017
        Optional<Loan> loan = loans.get("ann", may, 17);
        // end
        assertThat(loan).map(Loan::state).contains(State.OUT);
        assertThat(LoanSchema.key("ann", may, 17)).hasToString("library[PK=READER#ann, SK=LOAN#2026-05-01#000017]");
    }

    @Test
    void aQueryComparesThePartsInTheirOrder() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        for (int copy : new int[] {2, 10, 9}) {
            loans.put(new Loan("ann", may, copy, State.OUT, null));
        }
        loans.put(new Loan("ann", LocalDate.of(2026, 6, 1), 1, State.LATE, null));
        // sample: template-query
        List<Loan> all = loans.query("ann").list(); // SK begins with LOAN#
        List<Loan> inMay = loans.query("ann").due().beginsWith("2026-05").list();
        List<Loan> high = loans.query("ann").due().eq(may).copy().gt(5).list(); // 9, 10
        List<Loan> late =
                loans.gsi1(State.LATE).due().lt(LocalDate.of(2026, 7, 1)).list();
        // end
        assertThat(all).hasSize(4);
        assertThat(inMay).hasSize(3);
        assertThat(high).map(Loan::copy).containsExactly(9, 10);
        assertThat(late).map(Loan::copy).containsExactly(1);
    }

    @Test
    void anUpdateMovesTheItemInTheIndex() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        loans.put(new Loan("ann", may, 17, State.OUT, null));
        // sample: template-update
        loans.update("ann", may, 17).set(LoanTable.STATE, State.LATE).returnNew(); // and GSI1PK = STATE#LATE
        loans.update("ann", may, 17).remove(LoanTable.STATE).returnNew(); // and no GSI1PK: not in the index
        // end
        assertThat(loans.scanGsi1().list()).isEmpty();
        assertThatThrownBy(() -> loans.update("ann", may, 17)
                        .set(LoanTable.GSI1_PK, "STATE#X")
                        .returnNew())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void whatCannotBeInTheKeyIsRefused() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        assertThatThrownBy(() -> loans.get("", may, 17))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage("library: key attribute 'PK' cannot be made: 'readerId' is empty");
        assertThatThrownBy(() -> loans.get("ann", may, 1_000_000))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage("library: key attribute 'SK' cannot be made: 'copy' has 7 digits; the key has 6");
    }
}
