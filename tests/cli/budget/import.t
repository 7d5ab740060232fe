A bank's file whose columns are named: preamble, footer, decimal comma and two columns of amounts.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > bank.csv <<'END'
  > Account statement;;;;;
  > Holder: A. LEARNER;;;;;
  > 
  > Booking date ;Text;Debit (-);Credit (+);Ccy;Bank category
  > 03/09/2016;"7-Eleven; branch 12";354,08;;THB;food:groceries
  > 13/09/2016;"Café ""Ñandú""";1.234;;THB;Food & Drink
  > 14/09/2016;Employer;;2.000,00;THB;
  > 15/09/2016;Nobody;;;THB;
  > ;;Total;1.588,08;2.000,00;;
  > END
  $ alias take='osm-budget import bank.csv --date "Booking date" --debit "Debit (-)" --credit "Credit (+)" --text Text --currency-column Ccy'
  $ shopt -s expand_aliases
  $ take --category-column "Bank category" --dry-run
  bank.csv:8: warning: left out: no amount
  bank.csv:9: warning: left out: no date in 'Total 1.588,08 2.000,00'
  row	date	amount	amount_currency	category	note
  5	2016-09-03	354.08	THB	food:groceries	7-Eleven; branch 12
  6	2016-09-13	1234.00	THB	food-drink	Café "Ñandú"
  7	2016-09-14	-2000.00	THB	income	Employer
  nothing recorded; read as UTF-8, columns cut at ';', titles in line 4, dates dmy, decimal mark ','
  $ take --category-column "Bank category"
  bank.csv:8: warning: left out: no amount
  bank.csv:9: warning: left out: no date in 'Total 1.588,08 2.000,00'
  3 movements from 2016-09-03 to 2016-09-14, spent 1588.08 THB, received 2000.00 THB; 3 recorded, 0 known before
  read as UTF-8, columns cut at ';', titles in line 4, dates dmy, decimal mark ','
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-09-03	354.08	THB	food:groceries	src=00c3497f28d89fdd	7-Eleven; branch 12
  2016-09-13	1234.00	THB	food-drink	src=23047fe6ca6abacd	Café "Ñandú"
  2016-09-14	-2000.00	THB	income	src=41791101e655e890	Employer

The same file again, and one that overlaps: each movement once.

  $ take
  bank.csv:8: warning: left out: no amount
  bank.csv:9: warning: left out: no date in 'Total 1.588,08 2.000,00'
  3 movements from 2016-09-03 to 2016-09-14, spent 1588.08 THB, received 2000.00 THB; 0 recorded, 3 known before
  read as UTF-8, columns cut at ';', titles in line 4, dates dmy, decimal mark ','
  $ sed -i 's/^15.*/13\/09\/2016;"Café ""Ñandú""";1.234;;THB;Food/; s/^;;Total.*//' bank.csv
  $ take --quiet
  $ wc -l < osm/facts/money.tsv
  5
  $ osm-budget undo
  removed 2016-09-13  1234.00  THB  uncategorised  src=23047fe6ca6abacd  Café "Ñandú"
  $ osm-budget undo
  removed 2016-09-03  354.08  THB  food:groceries  src=00c3497f28d89fdd  7-Eleven; branch 12
  removed 2016-09-13  1234.00  THB  food-drink  src=23047fe6ca6abacd  Café "Ñandú"
  removed 2016-09-14  -2000.00  THB  income  src=41791101e655e890  Employer
  $ osm-budget undo
  osm-budget: error: nothing to undo
  [1]
  $ take --category food --quiet && osm-budget list --columns amount,category --no-header
  354.08	THB	food
  1234.00	THB	food
  -2000.00	THB	income
  1234.00	THB	food

Columns that are not named are found by the words in their titles; what was found is told.

  $ cat > found.csv <<'END'
  > Buchungstag;Empfänger;Betrag (EUR);Status;Gebühr
  > 13.09.2016;Bäckerei;-3,20;gebucht;
  > 14.09.2016;Kino;-9,00;pending;
  > END
  $ osm-budget import found.csv --dry-run
  found.csv:3: warning: left out: it is 'pending'
  row	date	amount	amount_currency	category	note
  2	2016-09-13	3.20	EUR	uncategorised	Bäckerei
  nothing recorded; read as UTF-8, columns cut at ';', titles in line 1, dates dmy, decimal mark ',', positive is received
  columns found: --date 'Buchungstag' --amount 'Betrag (EUR)' --text 'Empfänger' --currency EUR
  $ printf 'Date,Amount\n2016-09-03,-5\n' > found.csv
  $ osm-budget import found.csv --dry-run
  found.csv:2: error: '-5' has no currency (say it: --currency USD, or --currency-column TITLE)
  [2]
  $ sed -i 's/# home = .*/home = "MAD"/' osm/osm.toml
  $ osm-budget import found.csv --dry-run --quiet
  found.csv:2: error: '-5' has no currency (say it: --currency USD, or --currency-column TITLE)
  [2]
  $ sed -i 's/^home = .*/# home = "MAD"/' osm/osm.toml
  $ printf 'When,What,How much\n2016-09-03,Shop,-5\n' > found.csv
  $ osm-budget import found.csv --dry-run
  found.csv:1: error: no row has titles for a day and an amount (name them: --date TITLE --amount TITLE; the titles may be When, What, How much)
  [2]
  $ printf 'Date,Amount (EUR),Amount (USD)\n2016-09-03,-5,-6\n' > found.csv
  $ osm-budget import found.csv --dry-run
  found.csv:1: error: two columns may be the amount (name them: --date TITLE --amount TITLE; the titles may be Date, Amount (EUR), Amount (USD))
  [2]
  $ osm-budget import found.csv --amount "amount (usd)" --dry-run
  row	date	amount	amount_currency	category	note
  2	2016-09-03	6.00	USD	uncategorised	
  nothing recorded; read as UTF-8, columns cut at ',', titles in line 1, dates ymd, positive is received
  columns found: --date 'Date' --amount 'amount (usd)' --currency USD
  $ printf 'Date,Amount,Currency,Type\n2016-09-03,5,EUR,Debit\n2016-09-04,6,EUR,Credit\n' > found.csv
  $ osm-budget import found.csv --dry-run
  row	date	amount	amount_currency	category	note
  2	2016-09-03	5.00	EUR	uncategorised	
  3	2016-09-04	-6.00	EUR	income	
  nothing recorded; read as UTF-8, columns cut at ',', titles in line 1, dates ymd, positive is received, 'Type' says what left
  columns found: --date 'Date' --amount 'Amount' --currency-column 'Currency'

One column of amounts: negative is spent, as banks see it, unless said otherwise.

  $ printf 'Date,Payee,Amount\n2016-09-03,Bakery,-3.20\n2016-09-03,Kiosk,-1.00\n2016-09-04,Mother,50.00\n' > one.csv
  $ osm-budget import one.csv --date Date --amount Amount --text Payee --currency EUR --dry-run
  row	date	amount	amount_currency	category	note
  2	2016-09-03	3.20	EUR	uncategorised	Bakery
  3	2016-09-03	1.00	EUR	uncategorised	Kiosk
  4	2016-09-04	-50.00	EUR	income	Mother
  nothing recorded; read as UTF-8, columns cut at ',', titles in line 1, dates ymd, decimal mark '.', positive is received
  $ osm-budget import one.csv --date Date --amount amount --text Payee --currency EUR --sign spent --dry-run --columns date,amount,category
  date	amount	amount_currency	category
  2016-09-03	-3.20	EUR	income
  2016-09-03	-1.00	EUR	income
  2016-09-04	50.00	EUR	uncategorised
  nothing recorded; read as UTF-8, columns cut at ',', titles in line 1, dates ymd, decimal mark '.', positive is spent
  $ osm-budget import - --date Date --amount Amount --currency EUR < one.csv
  3 movements from 2016-09-03 to 2016-09-04, spent 4.20 EUR, received 50.00 EUR; 3 recorded, 0 known before
  read as UTF-8, columns cut at ',', titles in line 1, dates ymd, decimal mark '.', positive is received

Forms of amounts: a Unicode minus, blanks and apostrophes as groups, signs behind, parentheses.

  $ cat > forms.csv <<'END'
  > Date|Amount|Payee
  > 2016-09-01|−12.50|a minus from a typesetter
  > 2016-09-02|1'234.50-|a minus behind
  > 2016-09-03|(12.00)|an accountant's minus
  > 2016-09-04|-$5|a sign of the currency
  > 2016-09-05|+1 234.50|groups by blanks
  > 2016-09-06|-12.00 CR|letters
  > 2016-09-07|0.00|nothing
  > END
  $ osm-budget import forms.csv --date Date --amount Amount --text Payee --currency USD --dry-run --columns row,amount,note
  forms.csv:7: error: left out: '-12.00 CR' is no amount
  forms.csv:8: warning: left out: the amount is 0
  osm-budget: error: 1 row may be a movement of money and could not be read (mend the file and import it again: what is known is not recorded twice)
  row	amount	amount_currency	note
  2	12.50	USD	a minus from a typesetter
  3	1234.50	USD	a minus behind
  4	12.00	USD	an accountant's minus
  5	5.00	USD	a sign of the currency
  6	-1234.50	USD	groups by blanks
  nothing recorded; read as UTF-8, columns cut at '|', titles in line 1, dates ymd, decimal mark '.', positive is received
  [1]

What a file leaves open is refused with the reason, and decided by an option.

  $ printf 'Date;Amount\n03/04/2016;-1.234\n' > open.csv
  $ alias take='osm-budget import open.csv --date Date --amount Amount --currency EUR --dry-run --no-header'
  $ take
  open.csv:2: error: '03/04/2016' can be 2016-04-03 or 2016-03-04 (no date in the file decides it: --order dmy, or mdy)
  [2]
  $ take --order dmy
  open.csv:2: error: '-1.234' can be thousands or three decimals (no amount in the file decides it: --decimal , or --decimal .)
  [2]
  $ take --order mdy --decimal , --quiet
  2	2016-03-04	1234.00	EUR	uncategorised	
  $ take --order dmy --decimal . --quiet
  open.csv:1: error: there is no movement of money below the titles
  open.csv:2: error: left out: '-1.234' is no amount of EUR with decimal '.'
  [2]
  $ take --order ymd --decimal ,
  open.csv:1: error: there is no movement of money below the titles
  open.csv:2: error: left out: '03/04/2016' is no date (ymd)
  [2]
  $ printf 'Date;Amount\n2016-09-03;1,50\n' > open.csv
  $ take
  open.csv:1: error: no amount in 'Amount' is negative, so nothing tells spent from received (say what a positive one is: --sign spent, or received)
  [2]
  $ take --sign received --quiet
  2	2016-09-03	-1.50	EUR	income	
  $ printf 'Date;Amount\n2016-09-03;1,50\n2016-09-04;2,50\n2016-09-05;-1,50\n' > open.csv
  $ take
  open.csv:1: error: most amounts in 'Amount' are not negative, so nothing tells spent from received (say what a positive one is: --sign spent, or received)
  [2]
  $ take --delimiter comma
  open.csv:2: error: no row has a column 'Date' (the nearest row has: 2016-09-03;1, 50)
  [2]
  $ printf 'Date;Amount\n2016-09-03;-1,50\n2016-09-04;-1.50\n' > open.csv
  $ take
  open.csv:2: error: '-1,50' has a decimal comma, '-1.50' (line 3) a decimal point (say which: --decimal , or --decimal .)
  [2]
  $ printf 'Date;Amount\n13/09/2016;-1,50\n09/13/2016;-1,50\n' > open.csv
  $ take
  open.csv:3: error: '09/13/2016' and '13/09/2016' (line 2) are dates in two orders (say which: --order dmy, or mdy)
  [2]
  $ printf 'Date;Amount\n2016-09-03;-1,50 USD\n2016-09-03;-1,50\n' > open.csv
  $ take
  open.csv:2: error: left out: '-1,50 USD' is not in EUR
  osm-budget: error: 1 row may be a movement of money and could not be read (mend the file and import it again: what is known is not recorded twice)
  3	2016-09-03	1.50	EUR	uncategorised	
  nothing recorded; read as UTF-8, columns cut at ';', titles in line 1, dates ymd, decimal mark ',', positive is received
  [1]
  $ osm-budget import open.csv --date Date --amount Amount --dry-run
  open.csv:3: error: '-1,50' has no currency (say it: --currency USD, or --currency-column TITLE)
  [2]

A row that may be a movement and cannot be read is an error: named with its line, and exit status 1.
Sums, and rows at the head and foot that have no day, are none.

  $ cat > lost.csv <<'END'
  > Date;Payee;Amount;Fee
  > ;Opening balance;100,00;
  > 03/09/2016;Bakery;-3,20;
  > 31/02/2016;Landlord;-600,00;
  > ;Nobody knows when;-9,00;
  > ;Total so far;-612,20;
  > Page 2;;;
  > 13/09/2016;Hotel;-50,00 USD;
  > 14/09/2016;Kiosk;zwölf;
  > 15/09/2016;Notice;;
  > 16/09/2016;Shop;-8,00;0,50
  > 17/09/2016;Shop;-1,00;
  > Carried over;;-621,20;
  > END
  $ osm-budget import lost.csv --currency EUR --dry-run --columns row,date,amount,note
  lost.csv:2: warning: left out: no date in 'Opening balance 100,00'
  lost.csv:4: error: left out: '31/02/2016' is no date (dmy)
  lost.csv:5: error: left out: no date in 'Nobody knows when -9,00'
  lost.csv:6: warning: left out: no date in 'Total so far -612,20'
  lost.csv:7: warning: left out: 'Page 2' is no date
  lost.csv:8: error: left out: '-50,00 USD' is not in EUR
  lost.csv:9: error: left out: 'zwölf' is no amount
  lost.csv:10: warning: left out: no amount
  lost.csv:11: warning: the fee of '0,50' beside it is not recorded
  lost.csv:13: warning: left out: 'Carried over' is no date
  osm-budget: error: 4 rows may be a movement of money and could not be read (mend the file and import it again: what is known is not recorded twice)
  row	date	amount	amount_currency	note
  3	2016-09-03	3.20	EUR	Bakery
  11	2016-09-16	8.00	EUR	Shop
  12	2016-09-17	1.00	EUR	Shop
  nothing recorded; read as UTF-8, columns cut at ';', titles in line 1, dates dmy, decimal mark ',', positive is received
  columns found: --date 'Date' --amount 'Amount' --text 'Payee' --currency EUR
  [1]
  $ osm-budget import lost.csv --currency EUR
  lost.csv:2: warning: left out: no date in 'Opening balance 100,00'
  lost.csv:4: error: left out: '31/02/2016' is no date (dmy)
  lost.csv:5: error: left out: no date in 'Nobody knows when -9,00'
  lost.csv:6: warning: left out: no date in 'Total so far -612,20'
  lost.csv:7: warning: left out: 'Page 2' is no date
  lost.csv:8: error: left out: '-50,00 USD' is not in EUR
  lost.csv:9: error: left out: 'zwölf' is no amount
  lost.csv:10: warning: left out: no amount
  lost.csv:11: warning: the fee of '0,50' beside it is not recorded
  lost.csv:13: warning: left out: 'Carried over' is no date
  osm-budget: error: 4 rows may be a movement of money and could not be read (mend the file and import it again: what is known is not recorded twice)
  3 movements from 2016-09-03 to 2016-09-17, spent 12.20 EUR; 3 recorded, 0 known before
  read as UTF-8, columns cut at ';', titles in line 1, dates dmy, decimal mark ',', positive is received
  columns found: --date 'Date' --amount 'Amount' --text 'Payee' --currency EUR
  [1]
  $ sed -i 's/31.02/01\/03/; s/^;Nobody/02\/03\/2016;Nobody/; s/ USD//; s/zwölf/-12,00/; s/0,50$//' lost.csv
  $ osm-budget import lost.csv --currency EUR
  lost.csv:2: warning: left out: no date in 'Opening balance 100,00'
  lost.csv:6: warning: left out: no date in 'Total so far -612,20'
  lost.csv:7: warning: left out: 'Page 2' is no date
  lost.csv:10: warning: left out: no amount
  lost.csv:13: warning: left out: 'Carried over' is no date
  7 movements from 2016-03-01 to 2016-09-17, spent 683.20 EUR; 4 recorded, 3 known before
  read as UTF-8, columns cut at ';', titles in line 1, dates dmy, decimal mark ',', positive is received
  columns found: --date 'Date' --amount 'Amount' --text 'Payee' --currency EUR
  $ osm-budget undo --quiet; osm-budget undo --quiet
  $ { echo 'Date,Amount'; echo 2016-09-01,-1; for i in $(seq 25); do echo 2016-02-31,-$i; done; } > many.csv
  $ osm-budget import many.csv --currency EUR --dry-run 2>&1 | grep -c 'is no date'
  25

What is missing is named.

  $ osm-budget import open.csv --date Day --amount Amount --currency EUR
  open.csv:1: error: no row has a column 'Day' (the nearest row has: Date, Amount)
  [2]
  $ osm-budget import open.csv --date Date --amount Amont --currency EUR
  open.csv:1: error: no row has a column 'Amont' (did you mean 'Amount')
  [2]
  $ osm-budget import open.csv --date Date --amount Amount --debit Amount
  osm-budget: error: --amount and --debit or --credit say two things (write one or the other)
  [2]
  $ osm-budget import none.csv --date Date --amount Amount
  osm-budget: error: there is no file 'none.csv'
  [2]
  $ osm-budget import . --date Date --amount Amount
  .: error: this is a folder, not a file (move it away)
  [3]
  $ printf 'a\0b' > open.csv && osm-budget import open.csv --date Date --amount Amount
  open.csv: error: this is no text that can be read (convert it to UTF-8 with iconv)
  [2]
  $ : > open.csv && osm-budget import open.csv --date Date --amount Amount
  open.csv: error: the file is empty
  [2]
  $ printf 'Date;Amount\n"2016-09-03;-1,50\n' > open.csv && osm-budget import open.csv --date Date --amount Amount
  open.csv:2: error: a quote begins here and never ends (nothing from this line on was read)
  [2]
  $ osm-budget import one.csv --date Date --amount Amount --currency euro
  osm-budget: error: 'euro' is no currency (write a code such as USD)
  [2]
  $ osm-budget import one.csv --date Date --amount Amount --currency EUR --category "eating out"
  3 movements from 2016-09-03 to 2016-09-04, spent 4.20 EUR, received 50.00 EUR; 0 recorded, 3 known before
  read as UTF-8, columns cut at ',', titles in line 1, dates ymd, decimal mark '.', positive is received
  $ osm-budget import one.csv --date Date --amount Amount --order iso
  osm-budget: error: 'iso' is not a value of --order (write one of ymd, dmy, mdy; see osm-budget import --help)
  [2]

A file that was not seen before: --guess tells what it made of it as a profile to keep, why, and the
payees that no rule knows.

  $ cat > guess.csv <<'END'
  > Account;DE1
  > Buchungstag;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Währung;Saldo;Status
  > 03.09.2016;REWE SAGT DANKE 0815;Einkauf;-12,30;EUR;987,70;gebucht
  > 04.09.2016;REWE SAGT DANKE 4711;Einkauf;-7,70;EUR;980,00;gebucht
  > 13.09.2016;Kino (am Markt);Karten;-9,00;EUR;971,00;gebucht
  > 14.09.2016;;Zinsen;1,50;EUR;972,50;gebucht
  > 15.09.2016;Hotel;Reservierung;-80,00;EUR;;vorgemerkt
  > END
  $ osm-budget import guess.csv --guess --dry-run
  guess.csv:7: warning: left out: it is 'vorgemerkt'
  row	date	amount	amount_currency	category	note
  3	2016-09-03	12.30	EUR	uncategorised	REWE SAGT DANKE 0815
  4	2016-09-04	7.70	EUR	uncategorised	REWE SAGT DANKE 4711
  5	2016-09-13	9.00	EUR	uncategorised	Kino (am Markt)
  6	2016-09-14	-1.50	EUR	income	Zinsen
  nothing recorded; read as UTF-8, columns cut at ';', titles in line 2, dates dmy, decimal mark ',', positive is received
  [[import]]  # UTF-8, titles in line 2
  name = "bank"
  delimiter = "semicolon"
  date = "Buchungstag"             # a title for the day of a movement
  order = "dmy"                    # '13.09.2016' in line 5 can be read in no other way
  amount = "Betrag"                # a title for amounts
  text = "Auftraggeber/Empfänger"  # a title for whom or what for
  memo = "Verwendungszweck"        # where the text is blank
  currency_column = "Währung"      # codes of currencies
  state_column = "Status"          # what is pending or declined there is left out
  balance_column = "Saldo"         # it changes by the amounts in 3 of 3 rows
  decimal = ","                    # '-12,30' in line 3 can be read in no other way
  sign = "received"                # 3 of 4 amounts are negative
  3 uncategorised, of 2 payees; rules for budget.toml:
  [[rule]]
  match = 'REWE SAGT DANKE'
  category = "uncategorised"  # 2 movements, 20.00 EUR
  [[rule]]
  match = 'Kino \(am Markt\)'
  category = "uncategorised"  # 1 movement, 9.00 EUR
  $ osm-budget import guess.csv --guess --dry-run --quiet --columns date,amount,note --no-header
  2016-09-03	12.30	EUR	REWE SAGT DANKE 0815
  2016-09-04	7.70	EUR	REWE SAGT DANKE 4711
  2016-09-13	9.00	EUR	Kino (am Markt)
  2016-09-14	-1.50	EUR	Zinsen

The profile and the rules in budget.toml: what fits the file is taken, and told.

  $ cat >> osm/budget.toml <<'END'
  > [[import]]
  > name = "giro"
  > date = "Buchungstag"
  > amount = "Betrag"
  > text = "Auftraggeber/Empfänger"
  > memo = "Verwendungszweck"
  > currency = "EUR"
  > state_column = "Status"
  > pot = "giro"
  > [[rule]]
  > match = "^rewe"
  > category = "food:groceries"
  > END
  $ osm-budget import guess.csv
  guess.csv:7: warning: left out: it is 'vorgemerkt'
  4 movements from 2016-09-03 to 2016-09-14, spent 29.00 EUR, received 1.50 EUR; 4 recorded, 0 known before
  read as UTF-8, columns cut at ';', titles in line 2, dates dmy, decimal mark ',', positive is received, by 'giro'
  1 uncategorised, of 1 payee; rules for budget.toml:
  [[rule]]
  match = 'Kino \(am Markt\)'
  category = "uncategorised"  # 1 movement, 9.00 EUR
  $ osm-budget list --columns date,amount,category,tags,note --no-header | tail -4
  2016-09-03	12.30	EUR	food:groceries	pot=giro,src=b88fa6ab27f2567d	REWE SAGT DANKE 0815
  2016-09-04	7.70	EUR	food:groceries	pot=giro,src=1a03f8a49d838221	REWE SAGT DANKE 4711
  2016-09-13	9.00	EUR	uncategorised	pot=giro,src=e2df2ac5b98cb155	Kino (am Markt)
  2016-09-14	-1.50	EUR	income	pot=giro,src=4107cd32b97056c0	Zinsen
  $ osm-budget import guess.csv --profile giro --pot cash --dry-run --columns amount,category --no-header
  guess.csv:7: warning: left out: it is 'vorgemerkt'
  12.30	EUR	food:groceries
  7.70	EUR	food:groceries
  9.00	EUR	uncategorised
  -1.50	EUR	income
  nothing recorded; read as UTF-8, columns cut at ';', titles in line 2, dates dmy, decimal mark ',', positive is received, by 'giro'
  1 uncategorised, of 1 payee; rules for budget.toml:
  [[rule]]
  match = 'Kino \(am Markt\)'
  category = "uncategorised"  # 1 movement, 9.00 EUR
  $ osm-budget import guess.csv --profile giri
  osm-budget: error: budget.toml has no [[import]] with the name 'giri' (did you mean 'giro')
  [2]
  $ osm-budget import guess.csv --profile giro --guess
  osm-budget: error: --guess and --profile say two things (write one or the other)
  [2]
  $ osm-budget undo --quiet
  $ cp osm/budget.toml kept.toml
  $ printf '[[import]]\norder = "iso"\n' > osm/budget.toml && osm-budget import guess.csv; cp kept.toml osm/budget.toml
  $HOME/osm/budget.toml:1:1: error: an import has no 'name' (name = "bank")
  $HOME/osm/budget.toml:2:9: error: 'iso' is no order (ymd, dmy, mdy)

A file without titles: columns by their places.

  $ printf '18.09.2016;SHOP;;-33,87;EUR\n19.09.2016;;Bank;-1,13;EUR\n' > bare.csv
  $ osm-budget import bare.csv --date '#1' --text '#2' --memo '#3' --amount '#4' --currency-column '#5' --dry-run
  row	date	amount	amount_currency	category	note
  1	2016-09-18	33.87	EUR	uncategorised	SHOP
  2	2016-09-19	1.13	EUR	uncategorised	Bank
  nothing recorded; read as UTF-8, columns cut at ';', no titles, dates dmy, decimal mark ',', positive is received
  2 uncategorised, of 2 payees; rules for budget.toml:
  [[rule]]
  match = 'Bank'
  category = "uncategorised"  # 1 movement, 1.13 EUR
  [[rule]]
  match = 'SHOP'
  category = "uncategorised"  # 1 movement, 33.87 EUR

OFX and QFX, told by its content or by its name. The bank's own number tells equal payments apart.

  $ cat > one.ofx <<'END'
  > OFXHEADER:100
  > DATA:OFXSGML
  > 
  > <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CAD
  > <BANKACCTFROM><ACCTID>12<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>
  > <STMTTRN><TRNTYPE>POS<DTPOSTED>20160903120000[-5:EST]<TRNAMT>-6.60<FITID>1<NAME>TRAM &amp; BUS</STMTTRN>
  > <STMTTRN><TRNTYPE>POS<DTPOSTED>20160903120000[-5:EST]<TRNAMT>-6.60<FITID>2<NAME>TRAM &amp; BUS</STMTTRN>
  > <STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20160904<TRNAMT>100<FITID>3<NAME>PAY<MEMO>PAY OF AUGUST</STMTTRN>
  > <STMTTRN><TRNTYPE>POS<DTPOSTED>20160905<TRNAMT>oops<FITID>4<NAME>X</STMTTRN>
  > </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
  > END
  $ osm-budget import one.ofx
  one.ofx:9: error: left out: 'oops' is no amount of CAD
  osm-budget: error: 1 row may be a movement of money and could not be read (mend the file and import it again: what is known is not recorded twice)
  3 movements from 2016-09-03 to 2016-09-04, spent 13.20 CAD, received 100.00 CAD; 3 recorded, 0 known before
  read as UTF-8, OFX
  2 uncategorised, of 1 payee; rules for budget.toml:
  [[rule]]
  match = 'TRAM & BUS'
  category = "uncategorised"  # 2 movements, 13.20 CAD
  [1]
  $ osm-budget import ofx one.ofx --quiet 2> faults || wc -l < faults
  0
  $ osm-budget undo --quiet
  $ osm-budget import ofx guess.csv
  guess.csv: error: there is no OFX in it (osm-budget import csv FILE reads CSV)
  [2]
  $ osm-budget import qif one.ofx
  osm-budget: error: 'qif' is no form to read (one of csv, ofx, facts, ecb, prices)
  [2]
  $ osm-budget import csv one.ofx guess.csv
  osm-budget: error: 'guess.csv' is one file too many (one at a time)
  [2]
  $ osm-budget import one.ofx --currencies all
  osm-budget: error: --currencies and --from are for exchange rates (osm-budget import ecb FILE)
  [2]

Exchange rates: the history of the European Central Bank. Those of the currencies that are used are
taken, the present ones stay.

  $ cat > eurofxref.csv <<'END'
  > Date,USD,JPY,CYP,MAD,
  > 2016-09-30,1.1161,113.09,N/A,10.861,
  > 2016-09-29,1.1221,113.86,N/A,10.885,
  > 1999-01-04,1.1789,133.73,0.58231,,
  > END
  $ osm-budget add 62.50 MAD food --on 2016-09-30 --quiet
  $ sed -i 's/.*home = .*/home = "USD"/' osm/osm.toml
  $ osm-budget rate EUR USD 1.12 --on 2016-09-29 --quiet
  $ osm-budget import eurofxref.csv --dry-run
  date	base	quote	rate
  2016-09-30	EUR	USD	1.1161
  2016-09-30	EUR	MAD	10.861
  2016-09-29	EUR	USD	1.1221
  2016-09-29	EUR	MAD	10.885
  4 rates in MAD, USD; 3 would be recorded, 1 known before
  1 day has another rate already, which stays
  left out, for no line is in them: CYP, JPY (--currencies all)
  left out before 2015-09-03: 1 rate (--from DATE)
  $ osm-budget import eurofxref.csv
  4 rates in MAD, USD; 3 recorded, 1 known before
  1 day has another rate already, which stays
  left out, for no line is in them: CYP, JPY (--currencies all)
  left out before 2015-09-03: 1 rate (--from DATE)
  $ osm-budget import ecb eurofxref.csv
  4 rates in MAD, USD; 0 recorded, 4 known before
  1 day has another rate already, which stays
  left out, for no line is in them: CYP, JPY (--currencies all)
  left out before 2015-09-03: 1 rate (--from DATE)
  $ osm-budget report
  osm-budget: error: no rate for EUR into USD for 2 lines on 2016-09-03 (osm-budget rate EUR USD RATE --on 2016-09-03)
  osm-budget: error: no rate for THB into USD for 3 lines from 2016-09-03 to 2016-09-13 (osm-budget rate THB USD RATE --on 2016-09-03)
  [2]
  $ osm-budget import eurofxref.csv --currencies JPY,CYP --from 1999-01-01
  4 rates in CYP, JPY; 4 recorded, 0 known before
  left out, for no line is in them: MAD, USD (--currencies all)
  $ osm-budget import eurofxref.csv --currencies all --from 1999-01-01 --quiet
  $ cat osm/facts/rates.tsv
  #osm rates 1
  2016-09-29	EUR	USD	1.12	-	-
  2016-09-30	EUR	USD	1.1161	-	ECB
  2016-09-30	EUR	MAD	10.861	-	ECB
  2016-09-29	EUR	MAD	10.885	-	ECB
  2016-09-30	EUR	JPY	113.09	-	ECB
  2016-09-29	EUR	JPY	113.86	-	ECB
  1999-01-04	EUR	JPY	133.73	-	ECB
  1999-01-04	EUR	CYP	0.58231	-	ECB
  1999-01-04	EUR	USD	1.1789	-	ECB

Price lines of journals.

  $ cat > prices.journal <<'END'
  > ; rates
  > P 2016-10-01 MAD 0.1024 USD
  > P 2016/10/02 00:00:00 "MAD" USD 0.1025
  > 2016-10-02 price EUR 1.1234 USD
  > P 2016-10-02 $ 0.9 EUR
  > P 2016-10-02 MAD much USD
  > P 2016-13-02 MAD 1 USD
  > 2016-10-02 lunch
  >     expenses:food  5 MAD
  > END
  $ osm-budget import prices prices.journal
  prices.journal:5: error: left out: '$' is no one currency (write a code such as USD)
  prices.journal:6: error: left out: 'much USD' is no rate in one currency (write a code such as 0.1012 USD)
  prices.journal:7: error: left out: '2016-13-02' is no date
  3 rates in EUR, MAD; 3 recorded, 0 known before
  [1]
  $ osm-budget import prices.journal --quiet 2> /dev/null; tail -n 3 osm/facts/rates.tsv
  2016-10-01	MAD	USD	0.1024	-	prices
  2016-10-02	MAD	USD	0.1025	-	prices
  2016-10-02	EUR	USD	1.1234	-	prices
  $ printf 'Date,USD,\n' > none.csv && osm-budget import ecb none.csv
  none.csv: error: there is no exchange rate in it
  [2]
  $ osm-budget import prices.journal --guess
  osm-budget: error: 'prices.journal' holds exchange rates, and the options are of statements (osm-budget import csv FILE reads it as one)
  [2]
  $ osm-budget import guess.csv --from 2016-01-01
  osm-budget: error: --currencies and --from are for exchange rates (osm-budget import ecb FILE)
  [2]

Files that are no statements are told apart.

  $ printf 'PK\003\004' > book.xlsx && osm-budget import book.xlsx
  book.xlsx: error: this is a spreadsheet or an archive (save its sheet as CSV)
  [2]

An amount of more digits than the log has keeps nothing else out.

  $ printf 'Date,Payee,Amount,Currency\n2015-01-02,a,-1.00,USD\n2015-01-03,b,-92233720368547758.07,USD\n' > digits.csv
  $ osm-budget import digits.csv
  digits.csv:3: error: left out: 92233720368547758.07 USD has more digits than an amount may have
  osm-budget: error: 1 row may be a movement of money and could not be read (mend the file and import it again: what is known is not recorded twice)
  1 movement from 2015-01-02 to 2015-01-02, spent 1.00 USD; 1 recorded, 0 known before
  read as UTF-8, columns cut at ',', titles in line 1, dates ymd, decimal mark '.', positive is received
  columns found: --date 'Date' --amount 'Amount' --text 'Payee' --currency-column 'Currency'
  1 uncategorised, of 1 payee; rules for budget.toml:
  [[rule]]
  match = 'a'
  category = "uncategorised"  # 1 movement, 1.00 USD
  [1]

Neither a long line nor long titles are told in full.

  $ (printf 'Date,Payee,Amount,Currency\n2015-01-02,'; head -c 2000000 /dev/zero | tr '\0' a; echo ',-1.00,USD') > long.csv; osm-budget import long.csv
  long.csv:2: error: a line of more than 1 MiB (is this a statement of a bank's?)
  [2]
  $ head -c 200000 /dev/zero | tr '\0' '[' > deep.json; osm-budget import deep.json --guess 2>&1 | wc -c
  1125
