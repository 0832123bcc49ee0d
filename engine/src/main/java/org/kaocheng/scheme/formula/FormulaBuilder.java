package org.kaocheng.scheme.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.scheme.formula.grammar.FormulaLexer;
import org.kaocheng.scheme.formula.grammar.FormulaParser;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.FullWidth;

/**
 * Turns a parse tree without errors into a formula. A name or function that is not known becomes a
 * reference to {@link #UNKNOWN}, so that the rest can be checked too.
 */
final class FormulaBuilder {

  /** No concept's id. */
  static final String UNKNOWN = "";

  private final Text text;
  private final Names names;

  FormulaBuilder(Text text, Names names) {
    this.text = text;
    this.names = names;
  }

  Formula build(FormulaParser.DisjunctionContext context) {
    return chain(context, this::conjunction);
  }

  private Formula conjunction(ParserRuleContext context) {
    return chain(context, this::denial);
  }

  private Formula denial(ParserRuleContext context) {
    return context.getChildCount() == 2
        ? new Formula.Not(
            denial((ParserRuleContext) context.getChild(1)), start(context), end(context))
        : chain((ParserRuleContext) context.getChild(0), this::sum);
  }

  private Formula sum(ParserRuleContext context) {
    return chain(context, this::product);
  }

  private Formula product(ParserRuleContext context) {
    return chain(context, this::factor);
  }

  private Formula factor(ParserRuleContext context) {
    if (context.getChildCount() == 2) {
      Formula operand = factor((ParserRuleContext) context.getChild(1));
      return new Formula.Negation(operand, start(context), end(context));
    }
    return switch (context.getChild(0)) {
      case FormulaParser.NumberContext number -> number(number);
      case FormulaParser.ReferenceContext reference -> reference(reference);
      case FormulaParser.CallContext call -> call(call);
      case FormulaParser.GroupContext group -> build(group.disjunction());
      default -> throw new IllegalStateException("no primary: " + context.getText());
    };
  }

  private Formula chain(ParserRuleContext context, Function<ParserRuleContext, Formula> operand) {
    Formula left = operand.apply((ParserRuleContext) context.getChild(0));
    for (int i = 1; i < context.getChildCount(); i += 2) {
      ParserRuleContext next = (ParserRuleContext) context.getChild(i + 1);
      Token sign = ((TerminalNode) context.getChild(i)).getSymbol();
      left =
          new Formula.Binary(operator(sign), left, operand.apply(next), start(context), end(next));
    }
    return left;
  }

  private static Operator operator(Token sign) {
    return switch (sign.getType()) {
      case FormulaLexer.PLUS -> Operator.ADD;
      case FormulaLexer.MINUS -> Operator.SUBTRACT;
      case FormulaLexer.TIMES -> Operator.MULTIPLY;
      case FormulaLexer.OVER -> Operator.DIVIDE;
      case FormulaLexer.LESS -> Operator.LESS;
      case FormulaLexer.AT_MOST -> Operator.AT_MOST;
      case FormulaLexer.EQUAL -> Operator.EQUAL;
      case FormulaLexer.UNEQUAL -> Operator.UNEQUAL;
      case FormulaLexer.AT_LEAST -> Operator.AT_LEAST;
      case FormulaLexer.GREATER -> Operator.GREATER;
      case FormulaLexer.AND -> Operator.AND;
      case FormulaLexer.OR -> Operator.OR;
      default -> throw new IllegalStateException("no operator: " + sign.getText());
    };
  }

  private Formula number(FormulaParser.NumberContext context) {
    BigDecimal value = new BigDecimal(FullWidth.plain(context.NUMBER().getText()));
    BigDecimal plain = new BigDecimal(Decimals.plain(value));
    return new Formula.Number(plain, start(context), end(context));
  }

  private Formula reference(FormulaParser.ReferenceContext context) {
    String name = context.NAME().getText();
    Optional<Names.Named> named = names.named(name);
    FormulaWords.Which which =
        Optional.ofNullable(context.BASIS())
            .flatMap(b -> FormulaWords.STANDARD.which(NameProblems.inside(b.getText())))
            .orElse(new FormulaWords.Which(0, Optional.empty()));
    return new Formula.Reference(
        named.map(Names.Named::label).orElse(name),
        named.map(Names.Named::concept).orElse(UNKNOWN),
        which.yearsBack(),
        which.basis(),
        start(context),
        end(context));
  }

  private Formula call(FormulaParser.CallContext context) {
    String name = context.NAME().getText();
    List<Formula> arguments = context.disjunction().stream().map(this::build).toList();
    int start = start(context);
    int end = end(context);
    Optional<Formula.Function> function = FormulaWords.STANDARD.function(name);
    return function.isPresent()
        ? new Formula.Call(function.get(), arguments, start, end)
        : new Formula.Reference(name, UNKNOWN, 0, Optional.empty(), start, end);
  }

  private int start(ParserRuleContext context) {
    return text.start(context.getStart());
  }

  private int end(ParserRuleContext context) {
    return text.end(context.getStop());
  }
}
