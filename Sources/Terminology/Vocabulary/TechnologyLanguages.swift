extension VocabularySource {
    /// Programming, query, markup, shell and hardware description languages.
    static let technologyLanguages: StaticString = #"""
        [language]
        Python = python3; python 3; CPython; Python programming > programming ~ Ruby; R; Julia
        Java = core Java; Java SE; J2SE; Java programming > object-oriented programming ~ Kotlin; C#; Scala
        CoffeeScript > JavaScript
        JavaScript = JS; ECMAScript; ES6; ES2015; vanilla JavaScript > programming
        TypeScript > JavaScript
        C = c programming; c language; ansi c > programming ~ C++ ! case context
        C++ = C plus plus; C++11; C++14; C++17; C++20 > object-oriented programming ~ Rust; C#
        C# = C sharp; csharp; C#.NET > object-oriented programming; .NET ~ Visual Basic .NET
        Go = golang; go programming > programming ~ Rust ! case context
        Rust = rust programming; Rustlang > programming; systems programming ! case
        Swift = swift programming; swift 5; swift 6 > programming ~ Objective-C; Kotlin ! case
        Objective-C = ObjC; Obj-C; Objective C++ > object-oriented programming
        Kotlin = Kotlin Multiplatform > programming
        Scala > functional programming ~ Haskell; Clojure
        Ruby = ruby programming > object-oriented programming ! case
        PHP = PHP7; PHP8; PHP 5; Hypertext Preprocessor > programming
        Perl > scripting ~ Python
        R = r programming; r language; gnu r; r statistical software; rstats > statistical programming ~ SAS; Stata; SPSS ! case context
        Julia = julia language > programming; scientific computing ! case context
        MATLAB = MathWorks MATLAB > numerical computing ~ GNU Octave; Scilab; Python
        GNU Octave > numerical computing
        Scilab > numerical computing
        Dart = dart language > programming ! case
        Lua > scripting
        Elixir > functional programming ~ Erlang ! case
        Erlang = Erlang/OTP > functional programming
        Haskell > functional programming
        F# = F sharp > functional programming; .NET
        OCaml > functional programming ~ F#
        Clojure = ClojureScript > functional programming
        Lisp = Common Lisp > programming ~ Scheme; Clojure
        Scheme > functional programming ! case context
        Racket > functional programming ~ Scheme ! case
        Elm > functional programming ! case context
        Groovy = Apache Groovy > programming ~ Java
        Fortran = Fortran 77; Fortran 90 > scientific computing; programming
        COBOL > programming; mainframe
        Ada = ada 95 > programming ! case context
        Pascal = object pascal; turbo pascal > programming ~ Delphi ! case
        Delphi = embarcadero delphi > programming ! case
        Visual Basic = VB; VB6 > programming
        Visual Basic .NET = VB.NET > .NET; object-oriented programming ~ Visual Basic
        VBA = Visual Basic for Applications; Excel VBA; VBA macros > programming
        Assembly language = x86 assembly; ARM assembly; assembly programming > low-level programming
        Zig = zig language > systems programming ! case context
        Crystal = crystal language > programming ~ Ruby ! case context
        Nim = nim language > programming ! case context
        Apex = salesforce apex; apex code > Salesforce development ! case
        ABAP = SAP ABAP; ABAP OO > SAP; programming
        PeopleCode > PeopleSoft; programming
        SQR = structured query reporter > reporting ! case
        RPG = RPGLE; ile rpg; rpg iv > programming; IBM i ! case
        JCL = Job Control Language > mainframe
        REXX > scripting; mainframe
        Smalltalk > object-oriented programming
        Prolog > programming
        Tcl = tcl/tk > scripting ! case
        AWK = gawk > scripting; Unix command line
        sed > Unix command line ! context
        Bash = Bash scripting; Bash shell > shell scripting ~ Zsh; KornShell
        Zsh = Z shell > shell scripting
        KornShell = ksh; Korn shell > shell scripting
        PowerShell = Windows PowerShell; PowerShell scripting; PowerShell Core > scripting ~ Bash
        Batch scripting = batch files; Windows batch > scripting
        AppleScript > scripting
        VBScript > scripting
        ActionScript > programming ~ Adobe Animate
        GDScript > programming; Godot
        Solidity > smart contracts; programming
        Vyper > smart contracts
        Haxe > programming
        LabVIEW = NI LabVIEW; LabVIEW programming > control instrumentation; programming ~ TestStand
        CUDA = CUDA C; NVIDIA CUDA > GPU programming; parallel programming ~ OpenCL
        OpenCL > GPU programming; parallel programming
        GLSL = OpenGL Shading Language > computer graphics
        HLSL = High-Level Shading Language > computer graphics
        WebAssembly = WASM > web development
        SAS = sas programming; base sas; sas language > statistical programming ~ Stata; SPSS ! case
        SAS/STAT > statistical programming ~ SAS
        SAS Enterprise Guide = SAS EG > statistical programming ~ SAS
        DAX = data analysis expressions > Power BI ! case
        Power Query = Power Query M; M language; Get & Transform > data transformation ~ DAX
        MDX = multidimensional expressions > OLAP ! case
        Q = kdb+/q; q/kdb > programming ~ kdb+ ! case context
        Dyalog APL = APL programming > programming
        Stan = RStan; PyStan; stan language > Bayesian statistics ~ JAGS; PyMC ! case context
        JAGS = just another gibbs sampler > Bayesian statistics ! case
        WinBUGS > Bayesian statistics ~ JAGS
        OpenBUGS > Bayesian statistics ~ JAGS
        AMPL > mathematical optimization ! case
        GAMS > mathematical optimization ! case
        Wolfram Language = Mathematica; Wolfram Mathematica > numerical computing ~ MATLAB; Maple
        Maple = maplesoft maple > numerical computing ! case context

        SQL = Structured Query Language; SQL queries; SQL scripts; SQL querying; SQL scripting; writing SQL > querying data; relational databases
        T-SQL = Transact-SQL; TSQL > SQL; Microsoft SQL Server ~ PL/SQL
        PL/SQL = PLSQL; Oracle PL/SQL; Procedural Language/SQL > SQL; Oracle Database
        PL/pgSQL = PLpgSQL > SQL; PostgreSQL ~ PL/SQL
        HiveQL = HQL; Hive QL > Hive; SQL
        Spark SQL = SparkSQL > Spark; SQL
        SOQL = Salesforce Object Query Language > Salesforce development ~ SQL
        SOSL > Salesforce development ~ SOQL
        KQL = Kusto Query Language; Kusto > querying data
        SPL = splunk processing language; splunk queries > Splunk ! case
        GraphQL > API development ~ REST APIs
        SPARQL > semantic web; querying data ~ Cypher
        Cypher = cypher query language; openCypher > graph databases ~ Gremlin ! case
        Gremlin = apache tinkerpop; TinkerPop > graph databases ! case
        XQuery > XML
        XPath > XML
        XSLT = XSL; XSL Transformations > XML
        PromQL > Prometheus
        LookML > Looker
        CQL = cassandra query language > Cassandra ! case
        regular expressions = regex; regexp

        HTML = HTML5; HyperText Markup Language; semantic HTML; XHTML; DHTML > web technologies
        CSS = CSS3; Cascading Style Sheets; style sheets > web technologies
        SCSS = Sass; Syntactically Awesome Style Sheets > CSS ~ Less; Stylus
        Less = less css; less.js > CSS ! case context
        Stylus = stylus css > CSS ! case context
        Flexbox = CSS Flexbox; CSS Grid > CSS
        SVG = Scalable Vector Graphics
        CSS preprocessors = CSS pre-processors; CSS preprocessing > CSS
        XML = Extensible Markup Language
        XML Schema = XSD ~ XML
        XAML > .NET
        Markdown = github flavored markdown ! case
        LaTeX = TeX > typesetting ! case
        Overleaf > typesetting ~ LaTeX
        reStructuredText > technical documentation
        AsciiDoc = Asciidoctor > technical documentation
        DITA = Darwin Information Typing Architecture > XML; technical writing
        DocBook > XML; technical writing
        YAML ~ JSON
        TOML ~ YAML
        HCL = hashicorp configuration language > infrastructure as code ! case
        Bicep = azure bicep > infrastructure as code; Azure ~ ARM templates; Terraform ! case
        CMake = CMakeLists > build automation ~ Make
        Make = gnu make; Makefile > build automation ! case context
        PostScript
        Protocol Buffers = protobuf ~ Apache Avro; Apache Thrift
        UML = Unified Modeling Language; Unified Modelling Language; UML diagrams > software modelling ~ SysML
        SysML = Systems Modeling Language > model-based systems engineering
        BPMN = Business Process Model and Notation; BPMN 2.0 > process modelling
        Liquid = shopify liquid; liquid templates > Shopify ! case context
        Jinja = Jinja2; Jinja templates
        Handlebars = handlebars.js ! context
        Mustache templates = Mustache.js ~ Handlebars

        VHDL > hardware description languages; digital design ~ Verilog; SystemVerilog
        Verilog = Verilog HDL > hardware description languages; digital design
        SystemVerilog = System Verilog > hardware description languages; hardware verification ~ UVM
        SystemC > hardware description languages
        hardware description languages = HDL; RTL coding
        ladder logic = ladder diagram; ladder logic programming > PLC programming ~ structured text
        structured text = IEC 61131-3; Structured Control Language > PLC programming

        [domain]
        programming languages = coding languages; computer languages
        object-oriented languages = object-oriented programming languages; OO languages > programming languages
        scripting languages > programming languages
        """#
}
