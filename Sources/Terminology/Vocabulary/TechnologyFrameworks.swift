extension VocabularySource {
    /// Web, mobile, desktop, game, testing and general purpose libraries and frameworks.
    static let technologyFrameworks: StaticString = #"""
        [framework]
        React = react.js; reactjs > JavaScript; front-end development ~ Vue.js; Angular; Svelte; Preact ! case
        Preact > JavaScript; front-end development
        Redux = React Redux > React; state management ~ MobX; Zustand
        Redux Toolkit = RTK > React; state management ~ Redux
        RTK Query > React; state management ~ Redux
        MobX > state management; JavaScript
        Zustand > React; state management
        React Query = TanStack Query > React
        React Router > React
        React Hooks > React
        Next.js = NextJS > React; server-side rendering ~ Nuxt; Remix; Gatsby
        Remix = remix run > React ! case context
        Gatsby = GatsbyJS; Gatsby.js > React
        Vue.js = Vue; VueJS; Vue 3 > JavaScript; front-end development ~ Angular; Svelte
        Vuex > Vue.js; state management
        Pinia > Vue.js; state management ~ Vuex ! case
        Nuxt = Nuxt.js; NuxtJS > Vue.js; server-side rendering
        Vuetify > Vue.js
        Angular = angular 2+; angular cli > TypeScript; front-end development ~ AngularJS ! case
        AngularJS = Angular.js; Angular 1 > JavaScript; front-end development
        Angular Material > Angular
        RxJS > reactive programming; JavaScript
        NgRx > Angular; state management
        Svelte = SvelteKit; Svelte.js > JavaScript; front-end development
        SolidJS = Solid.js > JavaScript; front-end development
        Ember.js = Ember; EmberJS > JavaScript; front-end development ~ Backbone.js
        Backbone.js = BackboneJS > JavaScript; front-end development ~ Knockout
        Backbone > Backbone.js ! case context
        Knockout = knockout.js; knockoutjs > JavaScript ! case context
        Marionette = marionette.js > Backbone.js ! case
        Alpine.js = AlpineJS > JavaScript
        htmx > web development
        Stimulus = stimulusjs > Rails ! case context
        Hotwire = Turbo Rails > Rails ~ Stimulus
        Polymer.js > web components
        Lit = lit-element; LitElement; lit-html > web components ! case context
        Stencil = stencil.js; stenciljs > web components ! case context
        jQuery > JavaScript
        jQuery UI > JavaScript ~ jQuery
        jQuery Mobile > JavaScript ~ jQuery
        Lodash > JavaScript
        Underscore.js = UnderscoreJS > JavaScript ~ Lodash
        Ext JS = ExtJS; Sencha Ext JS; Sencha > JavaScript
        Dojo = dojo toolkit > JavaScript ! case
        Bootstrap = twitter bootstrap; bootstrap 4; bootstrap 5 > CSS; responsive design ~ Tailwind CSS; Foundation ! case
        Foundation = zurb foundation > CSS ! case context
        Tailwind CSS = TailwindCSS; Tailwind > CSS
        Material UI = MUI > React; Material Design
        Chakra UI > React
        Ant Design > React
        shadcn/ui = shadcn > React
        Radix UI > React ~ shadcn/ui
        Storybook = storybook.js > component-driven development ! case
        styled-components > CSS; React
        Emotion CSS = Emotion.js > CSS; React ~ styled-components
        CSS-in-JS > CSS; React ~ styled-components
        D3.js = D3; D3JS > JavaScript; data visualization ~ Highcharts; Chart.js; Plotly
        Highcharts = Highstock > JavaScript; data visualization
        Chart.js = ChartJS > JavaScript; data visualization
        Apache ECharts = ECharts > JavaScript; data visualization
        Vega = vega-lite > data visualization ! case context
        Altair > data visualization ~ Vega ! case
        AG Grid > JavaScript
        Three.js = ThreeJS > WebGL; JavaScript
        Babylon.js = BabylonJS > WebGL; JavaScript
        WebGL > 3D graphics
        WebGPU > 3D graphics ~ WebGL
        Leaflet = leaflet.js > web mapping; JavaScript ~ OpenLayers; Mapbox ! case
        OpenLayers > web mapping; JavaScript
        Socket.IO > WebSockets
        Node.js = NodeJS > JavaScript; back-end development ~ Deno; Bun
        Node > Node.js ! case context
        Deno = deno runtime > TypeScript; back-end development ! case
        Bun = bun runtime > JavaScript ! case context
        Express = express.js; expressjs > Node.js ~ Fastify; Koa; NestJS ! case context
        Fastify > Node.js
        Koa = koa.js > Node.js ! case
        NestJS = Nest.js > Node.js; TypeScript
        Hapi = hapi.js; hapijs > Node.js ! case
        AdonisJS = Adonis.js > Node.js
        Meteor = meteor.js; meteorjs > Node.js ! case
        Strapi > Node.js; headless CMS
        Prisma = prisma orm > ORM; TypeScript ~ TypeORM; Sequelize ! case
        TypeORM > ORM; TypeScript
        Sequelize > ORM; Node.js
        Mongoose = mongoose odm > MongoDB; Node.js ! case
        Apollo GraphQL = Apollo Client; Apollo Server > GraphQL ~ Relay
        Relay = relay modern > GraphQL ! case context
        Electron = electron.js; electronjs > JavaScript; desktop applications ! case context
        Tauri > desktop applications
        Webpack > JavaScript build tools ~ Vite; Rollup; Parcel; esbuild
        Vite = vite.js; vitejs > JavaScript build tools ! case
        Rollup = rollup.js > JavaScript build tools ! case context
        Parcel = parcel bundler > JavaScript build tools ! case context
        esbuild > JavaScript build tools
        Babel = babel.js > JavaScript build tools ! case
        Gulp = gulp.js > JavaScript build tools ~ Grunt ! case
        Grunt = grunt.js > JavaScript build tools ! case
        Bower > JavaScript build tools ! case context
        npm = Node Package Manager > JavaScript; package management ~ Yarn; pnpm
        Yarn = yarn package manager > JavaScript; package management ! case context
        pnpm > JavaScript; package management
        ESLint > linting; JavaScript ~ Prettier
        JSLint > linting; JavaScript ~ ESLint
        JSHint > linting; JavaScript ~ ESLint
        Prettier = prettier formatter > linting ! case
        RequireJS > JavaScript

        Django > Python; web frameworks ~ Flask; FastAPI
        Django REST framework = DRF; Django REST > Django; REST APIs
        Flask = python flask; flask framework > Python; web frameworks ! case context
        FastAPI = Fast API > Python; REST APIs
        Starlette > Python ! case
        Uvicorn > Python ~ Starlette
        ASGI > Python ~ Starlette
        Pyramid = Pylons; pyramid framework > Python; web frameworks ! case context
        Tornado = tornado web server > Python ! case context
        aiohttp > Python; asynchronous programming
        asyncio > Python; asynchronous programming ~ aiohttp
        Twisted > Python; asynchronous programming ~ aiohttp ! case
        Wagtail > Django; content management systems
        SQLAlchemy > Python; ORM
        Alembic > Python; ORM ~ SQLAlchemy
        Pydantic > Python
        Celery > Python; task queues ! case context
        Gunicorn > Python
        WSGI > Python ~ Gunicorn
        uWSGI > Python ~ Gunicorn
        Scrapy > Python; web scraping ~ Beautiful Soup
        Beautiful Soup = BeautifulSoup; BS4 > Python; web scraping
        Poetry > Python; package management ! case context
        Pipenv > Python; package management ~ Poetry
        virtualenv > Python; package management ~ Poetry
        Python packaging > Python; package management ~ Poetry
        pip = PyPI > Python; package management ! context
        PyQt > Qt; Python
        PySide = Qt for Python > Qt; Python ~ PyQt
        Tkinter > Python
        wxPython > Python ~ Tkinter
        Cython > Python
        Numba > Python ~ Cython
        Rails = ruby on rails; RoR; rails framework > Ruby; web frameworks ~ Django; Laravel ! case
        Sinatra > Ruby; web frameworks ! case
        Sidekiq > Ruby; task queues
        Resque > Ruby; task queues ~ Sidekiq
        RSpec > Ruby; unit testing ~ Minitest
        Minitest > Ruby; unit testing
        Laravel > PHP; web frameworks ~ Symfony; CodeIgniter
        Symfony > PHP; web frameworks
        CodeIgniter > PHP; web frameworks
        Zend Framework = Zend; Laminas > PHP; web frameworks
        CakePHP > PHP; web frameworks
        Yii = Yii2; Yii Framework > PHP; web frameworks
        PHPUnit > PHP; unit testing
        Composer = php composer > PHP; package management ! case context
        Twig = twig templates > PHP ! case
        Spring = spring framework; spring mvc; spring core > Java; dependency injection ~ Jakarta EE; Micronaut; Quarkus ! case context
        Spring Boot = SpringBoot > Spring
        Spring Cloud > Spring; microservices
        Spring Security > Spring; application security
        Spring Batch > Spring
        Hibernate = hibernate orm; NHibernate > ORM ~ JPA ! case
        JPA = Java Persistence API > Java; ORM
        EclipseLink > Java; ORM ~ JPA
        MyBatis = iBATIS > Java
        Java EE = Jakarta EE; J2EE; JEE; Java Enterprise Edition; Java 2 Enterprise Edition > Java
        EJB = Enterprise JavaBeans; EJB3 > Jakarta EE
        JSP = JavaServer Pages > Java; web development
        JSTL > Java; web development ~ JSP
        JSF = JavaServer Faces > Java; web development
        PrimeFaces > Java; web development ~ JSF
        Java servlets = servlet; Servlets API > Java; web development
        Struts = apache struts; struts 2 > Java; web frameworks ! case
        Java Swing > Java; desktop applications
        JavaFX > Java; desktop applications ~ Java Swing
        Java AWT > Java; desktop applications ~ Java Swing
        JDBC = Java Database Connectivity > Java
        JMS = Java Message Service > Java; messaging systems
        JAX-RS > Java; web services
        JAX-WS > Java; web services ~ JAX-RS
        Jersey framework = Eclipse Jersey > Java; web services ~ JAX-RS
        RESTEasy > Java; web services ~ JAX-RS
        Micronaut > Java; microservices
        Quarkus > Java; microservices
        Vert.x = Eclipse Vert.x > Java; reactive programming
        Dropwizard > Java; REST APIs
        Netty > Java; network programming
        Akka = Akka Streams > Scala; concurrent programming
        Apache Pekko > Scala; concurrent programming ~ Akka
        Play Framework = Scala Play > Scala; web frameworks
        Grails > Groovy; web frameworks
        Ktor > Kotlin
        GWT = Google Web Toolkit > Java
        Vaadin > Java ~ GWT
        Log4j > Java
        Logback > Java ~ Log4j
        SLF4J > Java ~ Log4j
        Apache Camel > Java; enterprise integration patterns ~ MuleSoft
        .NET = dotnet; .NET Framework; Microsoft .NET > software development
        .NET Core = .NET 6; .NET 8; .NET 5 > .NET
        ASP.NET = ASP.NET Web Forms; Web Forms > .NET; web frameworks
        ASP.NET Core = .NET Core Web API > ASP.NET; .NET Core
        ASP.NET MVC = ASP MVC; .NET MVC > ASP.NET
        Classic ASP = Active Server Pages; VB ASP > web development
        ASP.NET Web API = .NET Web API > ASP.NET; REST APIs
        Entity Framework = EF Core; Entity Framework Core > .NET; ORM
        ADO.NET > .NET
        LINQ = Language Integrated Query > C#
        WPF = Windows Presentation Foundation > .NET; XAML; desktop applications
        WinForms = Windows Forms > .NET; desktop applications
        WCF = Windows Communication Foundation > .NET; web services
        Blazor > .NET; web development
        SignalR > .NET; WebSockets
        .NET MAUI > C#; mobile development ~ React Native; Flutter
        Xamarin = Xamarin.Forms > C#; mobile development ~ .NET MAUI
        NUnit > .NET; unit testing
        xUnit = xUnit.net > .NET; unit testing ~ NUnit
        MSTest > .NET; unit testing ~ NUnit
        Telerik > .NET
        Kendo UI > .NET ~ Telerik
        DevExpress > .NET ~ Telerik
        Infragistics > .NET ~ Telerik
        MVC = model view controller; mvc frameworks; mvc architecture; mvc pattern > design patterns ~ MVVM ! case
        MVVM = Model View ViewModel > design patterns
        Qt = qt framework; qt creator > C++; GUI development ! case
        QML > C++; GUI development ~ Qt
        MFC = microsoft foundation classes > C++; desktop applications ! case
        Win32 API = Win32; Windows API > C++; desktop applications ~ MFC
        Boost C++ = Boost libraries; C++ Boost > C++
        STL = standard template library; c++ stl > C++ ! case
        gRPC = Google RPC > Protocol Buffers; remote procedure calls ~ Apache Thrift; REST APIs
        Apache Thrift > remote procedure calls
        Phoenix Framework > Elixir; web frameworks
        Phoenix LiveView > Elixir; web frameworks ~ Phoenix Framework
        Gin = gin gonic > Go; web frameworks ! case context
        Actix = actix web > Rust ! case
        Axum > Rust ~ Actix
        Tokio > Rust ~ Actix ! case
        Vapor = vapor swift > Swift ! case context
        Dapper > .NET ! case
        Boost.Asio > asynchronous programming
        libuv > asynchronous programming ~ Boost.Asio
        libevent > asynchronous programming ~ Boost.Asio
        OpenMP > parallel programming
        MPI = message passing interface > parallel programming; high-performance computing ! case
        OpenMPI = Open MPI > parallel programming; high-performance computing ~ MPI
        MPICH > parallel programming; high-performance computing ~ MPI
        OpenGL = OpenGL ES > 3D graphics ~ Vulkan; DirectX
        Vulkan = vulkan api > 3D graphics ! case
        DirectX = Direct3D > 3D graphics
        Metal = metal api; metal shaders > 3D graphics ! case context
        FFmpeg = libav > video editing
        GStreamer > video editing ~ FFmpeg
        WebRTC > real-time communication

        SwiftUI > Swift; iOS development ~ UIKit; Jetpack Compose
        UIKit > iOS development
        AppKit > macOS
        Cocoa > macOS ~ AppKit ! case
        Cocoa Touch > macOS ~ AppKit
        macOS development > macOS ~ AppKit
        Core Data > iOS development
        SwiftData > iOS development ~ Core Data
        Core ML = CoreML > machine learning; iOS development
        ARKit > augmented reality; iOS development ~ ARCore
        RealityKit > augmented reality; iOS development ~ ARKit
        ARCore > augmented reality; Android development
        Combine framework = Apple Combine > reactive programming; Swift
        RxSwift > reactive programming; Swift ~ Combine framework
        Swift Concurrency = async/await in Swift > Swift; concurrent programming
        XCTest > Swift; unit testing
        XCUITest > Swift; unit testing ~ XCTest
        Swift Testing > Swift; unit testing ~ XCTest
        CocoaPods > iOS development; package management
        Swift Package Manager = SwiftPM; SPM > iOS development; package management ~ CocoaPods
        Carthage > iOS development; package management ~ CocoaPods ! case
        Android SDK > Android development
        Android NDK > Android development ~ Android SDK
        Android Jetpack = AndroidX > Android development ~ Android SDK
        Jetpack Compose > Kotlin; Android development
        RxJava > reactive programming; Java
        RxAndroid > reactive programming; Java ~ RxJava
        Project Reactor = Reactor Core > reactive programming; Java ~ RxJava
        Dagger = dagger 2 > dependency injection; Android development ! case context
        Hilt = dagger hilt > dependency injection; Android development ~ Dagger ! case
        Retrofit = Robospice > Android development ! case context
        OkHttp > Android development ~ Retrofit
        Volley > Android development ~ Retrofit ! case
        Realm = realm database; mongodb realm > mobile development ! case context
        Flutter > Dart; mobile development; cross-platform development ~ React Native; Kotlin ! case
        React Native = ReactNative > React; mobile development; cross-platform development
        Expo Go = Expo.io > React Native
        Ionic = ionic framework > mobile development; cross-platform development ~ Apache Cordova ! case context
        Capacitor = ionic capacitor > mobile development; cross-platform development ~ Ionic ! case
        Apache Cordova = Cordova; PhoneGap > mobile development; cross-platform development
        NativeScript > mobile development; cross-platform development
        Appcelerator = Titanium SDK > mobile development; cross-platform development ~ NativeScript

        Unity = unity3d; unity 3d; unity engine > game engines; C# ~ Unreal Engine; Godot ! case context
        Unreal Engine = Unreal; UE4; UE5; Unreal Blueprints > game engines
        Godot = Godot Engine > game engines
        Pygame > game development
        Phaser = phaser.js > game development ~ Pygame ! case
        Cocos2d > game development ~ Pygame
        A-Frame > virtual reality
        WebXR > virtual reality ~ A-Frame
        WebVR > virtual reality ~ A-Frame

        Jest = jest framework > JavaScript testing ~ Mocha; Vitest; Jasmine ! case
        Mocha = mocha.js > JavaScript testing ~ Chai ! case context
        Chai = chai.js > JavaScript testing ! case context
        Sinon.js = Sinon > JavaScript testing ~ Chai
        Jasmine = jasmine framework > JavaScript testing ! case context
        Karma = karma runner > JavaScript testing ! case context
        Vitest > JavaScript testing
        Protractor > end-to-end testing ! case
        React Testing Library = Testing Library > React; JavaScript testing
        Enzyme testing = Enzyme.js > React; JavaScript testing ~ React Testing Library
        Cypress = cypress.io > end-to-end testing; JavaScript testing ~ Playwright; Selenium ! case
        Playwright = microsoft playwright > end-to-end testing ~ Selenium; Puppeteer ! case context
        Puppeteer > browser automation; Node.js ! case
        Selenium = Selenium WebDriver; WebDriver; Selenium Grid; Selenium IDE > browser automation; test automation
        JUnit = JUnit 5 > Java; unit testing ~ NUnit
        TestNG > Java; unit testing ~ JUnit
        Mockito > Java; unit testing ~ JUnit
        pytest = py.test > Python; unit testing
        unittest = Python unittest; PyUnit > Python; unit testing ~ pytest
        Robot Framework > test automation
        Google Test = GoogleTest; gtest > C++; unit testing
        Catch2 > C++; unit testing ~ Google Test
        Appium > mobile testing; test automation
        Android Espresso > mobile testing; test automation ~ Appium
        Robotium > mobile testing; test automation ~ Appium
        Detox > mobile testing; test automation ~ Appium ! case context
        Cucumber > behavior-driven development; test automation ! case context
        SpecFlow = Reqnroll > behavior-driven development; test automation ~ Cucumber
        Behave > behavior-driven development; test automation ~ Cucumber ! case
        Gherkin > behavior-driven development; test automation ~ Cucumber
        Testcontainers > integration testing
        OpenCV > computer vision ~ scikit-image
        PCL = point cloud library > computer vision ! case
        ROS = robot operating system; ros2; ros 2 > robotics ! case
        web3.js > blockchain
        ethers.js > blockchain ~ web3.js
        Hardhat > blockchain ~ web3.js ! case
        Truffle Suite > blockchain ~ web3.js

        [domain]
        web frameworks = web application frameworks; server-side frameworks; backend frameworks > web development
        JavaScript frameworks = JavaScript libraries; JS frameworks; front-end frameworks; modern JavaScript frameworks > JavaScript
        JavaScript build tools = bundlers; module bundlers; task runners; front-end build tools > JavaScript
        JavaScript testing = JavaScript unit testing; front-end testing > unit testing; JavaScript
        Python libraries = Python packages; Python frameworks > Python
        ORM = object-relational mapping; object relational mapper > databases
        package management = package managers; dependency management
        state management > front-end development
        web components = custom elements; shadow DOM > web development
        game engines > game development
        """#
}
