package app.rungs.insight;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.parser.Token;

/** Division that tells every zero below the line, however many decimals it is written with, and where it stands. */
@InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
final class Division extends InfixDivisionOperator {

    @Override
    public EvaluationValue evaluate(Expression expression, Token operator, EvaluationValue... operands)
            throws EvaluationException {
        if (operands[1].isNumberValue() && operands[1].getNumberValue().signum() == 0) {
            throw new EvaluationException(operator, "Division by zero");
        }
        return super.evaluate(expression, operator, operands);
    }
}
