/*
 * The formula language of schemes. Full-width and half-width signs are alike; a name that runs into
 * 且, 或 or 非 is taken apart before parsing (NameSplitter), since only the known names tell where it
 * ends.
 */
grammar Formula;

formula : disjunction EOF ;

disjunction : conjunction (OR conjunction)* ;
conjunction : denial (AND denial)* ;
denial : NOT denial | comparison ;
comparison : sum ((LESS | AT_MOST | EQUAL | UNEQUAL | AT_LEAST | GREATER) sum)* ;
sum : product ((PLUS | MINUS) product)* ;
product : factor ((TIMES | OVER) factor)* ;
factor : MINUS factor | primary ;

primary
    : NUMBER PERCENT?                                                   # number
    | NAME OPEN (disjunction (COMMA disjunction)*)? CLOSE               # call
    | NAME BASIS?                                                       # reference
    | OPEN disjunction CLOSE                                            # group
    ;

AND : '且' | 'and' | 'AND' ;
OR : '或' | 'or' | 'OR' ;
NOT : '非' | 'not' | 'NOT' ;

AT_MOST : '≤' | '≦' | '⩽' | [<＜] [=＝] ;
AT_LEAST : '≥' | '≧' | '⩾' | [>＞] [=＝] ;
UNEQUAL : '≠' | [!！] [=＝] | [<＜] [>＞] ;
LESS : [<＜] ;
GREATER : [>＞] ;
EQUAL : [=＝] [=＝]? ;

PLUS : [+＋] ;
MINUS : [-－−﹣] ;
TIMES : [*＊×✕] ;
OVER : [/／÷] ;
OPEN : [(（] ;
CLOSE : [)）] ;
COMMA : [,，] ;
PERCENT : [%％] ;

NUMBER : DIGIT+ ([.．] DIGIT+)? ;
NAME : LETTER (LETTER | DIGIT | [.．])* ;

/** Which of the figures is meant: [上年决算], @original_budget. */
BASIS : [[［【] ~[\]］】[［【]* [\]］】] | [@＠] [A-Za-z_]+ ;
OPEN_BASIS : [[［【] ~[\]］】[［【]* ;

SPACE : [\p{White_Space}\u200B\uFEFF]+ -> skip ;
UNKNOWN : . ;

fragment DIGIT : [0-9０-９] ;
fragment LETTER : [\p{L}_〇“”] ;
