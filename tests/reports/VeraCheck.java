// Runs veraPDF on files: java -cp <jars> VeraCheck.java ua1,2a file.pdf ...
// Prints PASS or FAIL for each profile and file, with one line for each broken rule.
import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraCheck {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        boolean allPass = true;
        for (int place = 1; place < arguments.length; place++) {
            for (String profile : arguments[0].split(",")) {
                allPass &= passes(new File(arguments[place]), PDFAFlavour.byFlavourId(profile));
            }
        }
        System.exit(allPass ? 0 : 1);
    }

    private static boolean passes(File file, PDFAFlavour profile) throws Exception {
        if (!file.isFile()) {
            System.out.println("FAIL " + profile + " " + file + " (no such file)");
            return false;
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false);
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "PASS " : "FAIL ";
            System.out.println(verdict + profile + " " + file + " (" + result.getTotalAssertions() + " checks)");
            report(result);
            return result.isCompliant();
        } catch (ModelParsingException | EncryptedPdfException unreadable) {
            System.out.println("FAIL " + profile + " " + file + " (" + unreadable.getMessage() + ")");
            return false;
        }
    }

    private static void report(ValidationResult result) {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, TestAssertion> first = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            times.merge(rule, 1, Integer::sum);
            first.putIfAbsent(rule, assertion);
        }
        for (String rule : times.keySet()) {
            TestAssertion assertion = first.get(rule);
            System.out.println("    " + rule + " x" + times.get(rule) + ": " + assertion.getMessage());
            System.out.println("        at " + assertion.getLocation().getContext());
        }
    }
}
